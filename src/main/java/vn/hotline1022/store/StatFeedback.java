package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.stats.FeedbackFact;

/** Items of feedback as they are counted. */
final class StatFeedback {
  private static final String COLUMNS =
      "written_at, operator, category, place, level, state, filed_at, accepted_at, result_at,"
          + " ground, rating";

  private StatFeedback() {}

  static void count(Session session, Set<UUID> items) throws SQLException {
    for (UUID id : items) {
      session.update("DELETE FROM stat_feedback WHERE id = ?", id);
      Optional<Feedback> item =
          FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, id));
      if (item.isPresent()) {
        put(session, id, FeedbackFact.of(item.get()));
      }
    }
  }

  private static void put(Session session, UUID id, FeedbackFact fact) throws SQLException {
    session.update(
        "INSERT INTO stat_feedback (id, "
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        fact.writtenAt().toEpochMilli(),
        fact.operator(),
        fact.category(),
        fact.place(),
        fact.level().name(),
        fact.state().name(),
        millis(fact.filedAt()),
        millis(fact.acceptedAt()),
        millis(fact.resultAt()),
        fact.ground().orElse(null),
        fact.rating().map(Rating::name).orElse(null));
  }

  private static Long millis(Optional<Instant> moment) {
    return moment.map(Instant::toEpochMilli).orElse(null);
  }

  /** Those written from a moment until before another. */
  static List<FeedbackFact> between(Session session, long from, long to) throws SQLException {
    return session.list(
        "SELECT " + COLUMNS + " FROM stat_feedback WHERE written_at >= ? AND written_at < ?",
        StatFeedback::read,
        from,
        to);
  }

  private static FeedbackFact read(ResultSet row) throws SQLException {
    return new FeedbackFact(
        Instant.ofEpochMilli(row.getLong(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Level.valueOf(row.getString(5)),
        FeedbackState.valueOf(row.getString(6)),
        moment(row, 7),
        moment(row, 8),
        moment(row, 9),
        Optional.ofNullable(row.getString(10)),
        Optional.ofNullable(row.getString(11)).map(Rating::valueOf));
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
