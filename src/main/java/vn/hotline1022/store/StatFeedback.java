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
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.stats.FeedbackFact;

/** Items of feedback as they are counted. */
final class StatFeedback {
  private static final String COLUMNS =
      "id, written_at, operator, kind, category, place, agency, level, state, filed_at,"
          + " accepted_at, result_at, ground, rating";

  private StatFeedback() {}

  static void count(Session session, Set<UUID> items) throws SQLException {
    for (UUID id : items) {
      session.update("DELETE FROM stat_feedback WHERE id = ?", id);
      Optional<Feedback> item =
          FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, id));
      if (item.isPresent()) {
        put(session, FeedbackFact.of(item.get()));
      }
    }
  }

  private static void put(Session session, FeedbackFact fact) throws SQLException {
    session.update(
        "INSERT INTO stat_feedback ("
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fact.id(),
        fact.writtenAt().toEpochMilli(),
        fact.operator(),
        fact.kind().name(),
        fact.category(),
        fact.place(),
        fact.agency(),
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
        Ids.of(row.getBytes(1)),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        FeedbackKind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Level.valueOf(row.getString(8)),
        FeedbackState.valueOf(row.getString(9)),
        moment(row, 10),
        moment(row, 11),
        moment(row, 12),
        Optional.ofNullable(row.getString(13)),
        Optional.ofNullable(row.getString(14)).map(Rating::valueOf));
  }

  private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
