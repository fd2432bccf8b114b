package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Waits;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.unit.Place;

/** Lines of the lists of feedback, and how many there are: what {@link Waits} says, as SQL. */
final class FeedbackLines {
  /** The state of the item at the end of whatever an item is counted to, one after the other. */
  private static final String COUNTED_STATE =
      "CASE WHEN f.other IS NULL THEN NULL ELSE (WITH RECURSIVE up (state, other, hops) AS"
          + " (SELECT o.state, o.other, 1 FROM feedback o WHERE o.id = f.other"
          + " UNION ALL SELECT o.state, o.other, up.hops + 1 FROM up"
          + " JOIN feedback o ON o.id = up.other WHERE up.hops < "
          + FeedbackRepository.HOPS_MAX
          + ") SELECT state FROM up ORDER BY hops DESC LIMIT 1) END";

  /** The gateway brings it to the receiver: nobody here has to. */
  private static final String ON_ITS_WAY =
      "(f.waits IN ('FILING', 'PASSING_ON') AND EXISTS (SELECT 1 FROM outgoing g WHERE g.id = f.id"
          + " AND g.stage IN ('WAITING', 'SENDING')) AND EXISTS (SELECT 1 FROM local_setting s"
          + " WHERE s.name = '"
          + OutboxReceivers.SETTINGS
          + "'))";

  private static final String SELECT =
      "SELECT f.id, f.code, f.written_at, f.kind, f.category, f.title, f.level, f.place, f.state,"
          + " f.photos, f.waits, f.since, f.until, f.call_id, f.citizen, f.phone, f.phone_kind,"
          + " "
          + COUNTED_STATE
          + ", "
          + ON_ITS_WAY
          + " FROM feedback f ";

  private static final String NEWEST = " ORDER BY f.written_at DESC, f.id DESC";

  private static final String OTHER_HAS_RESULT =
      "coalesce(" + COUNTED_STATE + ", '') IN ('ANSWERED', 'REFUSED', 'RATED')";

  private static final String OVERDUE =
      "((f.waits = 'ACCEPTANCE' AND f.since <= ?) OR (f.waits = 'HANDLING_URGENT' AND f.since <= ?)"
          + " OR (f.waits = 'HANDLING_NORMAL' AND f.since <= ?)"
          + " OR (f.waits = 'HANDLING_COMPLEX' AND f.since <= ?))";

  private static final String TO_DO =
      "((f.waits IN ('FILING', 'PASSING_ON') AND NOT "
          + ON_ITS_WAY
          + ") OR (f.waits = 'TELLING' AND f.until < ?)"
          + " OR (f.waits = 'OTHERS_RESULT' AND f.until < ? AND "
          + OTHER_HAS_RESULT
          + ") OR (f.until <= ? AND "
          + OVERDUE
          + "))";

  private static final String COUNTS =
      "SELECT total(toDo), count(*), total(late) FROM (SELECT "
          + TO_DO
          + " AS toDo, "
          + OVERDUE
          + " AS late FROM feedback f WHERE f.waits <> 'NOTHING')";

  private FeedbackLines() {}

  /**
   * The lines of a condition, as they may be shown.
   *
   * @param rest a condition with its order, after {@code WHERE}
   */
  static List<FeedbackLine> list(Session session, Cutoffs at, String rest, Object... values)
      throws SQLException {
    RestrictedCalls restricted = RestrictedCalls.in(session);
    return session.list(
        SELECT + "WHERE " + rest,
        row -> {
          FeedbackLine line = read(row, at);
          return hidden(session, restricted, row) ? line.restricted() : line;
        },
        values);
  }

  /** The lines of a query; whoever asked that their data be kept only is found by no word. */
  static List<FeedbackLine> list(Session session, FeedbackQuery query, List<String> words)
      throws SQLException {
    RestrictedCalls restricted = RestrictedCalls.in(session);
    List<Object> values = new ArrayList<>();
    String where = where(query, words, values);
    int most = Math.min(query.limit(), FeedbackQuery.MOST);
    List<FeedbackLine> lines = new ArrayList<>();
    session.each(
        SELECT + where + NEWEST,
        row -> {
          boolean hidden = hidden(session, restricted, row);
          if (!hidden || words.isEmpty()) {
            FeedbackLine line = read(row, query.at());
            lines.add(hidden ? line.restricted() : line);
          }
          return lines.size() < most;
        },
        values.toArray());
    return lines;
  }

  private static String where(FeedbackQuery query, List<String> words, List<Object> values) {
    List<String> all = new ArrayList<>(List.of(tab(query.tab(), query.at(), values)));
    query.kind().ifPresent(kind -> add(all, values, "f.kind = ?", kind.name()));
    query.state().ifPresent(state -> add(all, values, "f.state = ?", state.name()));
    query.where().ifPresent(place -> add(all, values, "f.place = ?", place.code()));
    query.from().ifPresent(from -> add(all, values, "f.written_at >= ?", from.toEpochMilli()));
    query.to().ifPresent(to -> add(all, values, "f.written_at < ?", to.toEpochMilli()));
    if (!query.categories().isEmpty()) {
      String marks = query.categories().stream().map(code -> "?").collect(Collectors.joining(", "));
      all.add("f.category IN (" + marks + ")");
      query.categories().stream().sorted().forEach(values::add);
    }
    for (String word : words) {
      // Letters and digits alone, so nothing in it is a wildcard.
      add(all, values, "w.folded LIKE ?", "%" + word + "%");
    }
    String join = words.isEmpty() ? "" : "JOIN feedback_words w ON w.revision = f.revision ";
    return join + "WHERE " + String.join(" AND ", all);
  }

  private static void add(List<String> all, List<Object> values, String sql, Object value) {
    all.add(sql);
    values.add(value);
  }

  private static String tab(FeedbackTab tab, Cutoffs at, List<Object> values) {
    return switch (tab) {
      case ALL -> "1";
      case TO_DO -> {
        values.addAll(toDo(at));
        yield "f.waits <> 'NOTHING' AND " + TO_DO;
      }
      case WAITING -> {
        values.addAll(toDo(at));
        yield "f.waits <> 'NOTHING' AND NOT " + TO_DO;
      }
    };
  }

  private static List<Object> toDo(Cutoffs at) {
    List<Object> values = new ArrayList<>();
    values.add(at.endOfDay().toEpochMilli());
    values.add(at.endOfDay().toEpochMilli());
    values.add(at.now().toEpochMilli());
    values.addAll(overdue(at));
    return values;
  }

  private static List<Object> overdue(Cutoffs at) {
    return List.of(
        at.filed().toEpochMilli(),
        late(at, Level.URGENT),
        late(at, Level.NORMAL),
        late(at, Level.COMPLEX));
  }

  private static long late(Cutoffs at, Level level) {
    return at.accepted().getOrDefault(level, Instant.EPOCH).toEpochMilli();
  }

  /** The words that are asked for; a number that was typed with spaces is one word. */
  static List<String> words(String typed, Optional<PhoneNumber> number) {
    return number.map(phone -> List.of(phone.key())).orElseGet(() -> SearchKey.words(typed));
  }

  static FeedbackCounts counts(Session session, Cutoffs at) throws SQLException {
    List<Object> values = new ArrayList<>(toDo(at));
    values.addAll(overdue(at));
    int all = (int) session.number(0, "SELECT count(*) FROM feedback");
    return session
        .first(
            COUNTS,
            row -> {
              int toDo = row.getInt(1);
              return new FeedbackCounts(toDo, row.getInt(2) - toDo, all, row.getInt(3));
            },
            values.toArray())
        .orElse(FeedbackCounts.NONE);
  }

  private static boolean hidden(Session session, RestrictedCalls restricted, ResultSet row)
      throws SQLException {
    return restricted.any()
        && restricted.has(
            session,
            id(row, 15),
            id(row, 14),
            new PhoneNumber(row.getString(16), PhoneNumber.Kind.valueOf(row.getString(17))));
  }

  private static Optional<UUID> id(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getBytes(column)).map(Ids::of);
  }

  private static FeedbackLine read(ResultSet row, Cutoffs at) throws SQLException {
    Waits waits =
        new Waits(
            Waits.For.valueOf(row.getString(11)),
            Instant.ofEpochMilli(row.getLong(12)),
            Instant.ofEpochMilli(row.getLong(13)));
    String others = row.getString(18);
    boolean result = others != null && FeedbackState.valueOf(others).hasResult();
    return new FeedbackLine(
        Ids.of(row.getBytes(1)),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        FeedbackKind.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        Level.valueOf(row.getString(7)),
        Place.of(row.getString(8)).orElseGet(Place.NotKnown::new),
        FeedbackState.valueOf(row.getString(9)),
        row.getInt(10),
        row.getBoolean(19) ? Optional.empty() : waits.task(at, result),
        waits.overdue(at),
        row.getString(17).equals(PhoneNumber.Kind.ERASED.name()));
  }

  /** The order of a list that a condition is given for. */
  static String newest() {
    return NEWEST;
  }
}
