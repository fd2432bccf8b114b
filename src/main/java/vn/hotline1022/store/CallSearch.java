package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallWords;
import vn.hotline1022.call.Counted;

/**
 * One search in one moment of the data. The newest calls that fit are fetched and ranked here,
 * since SQLite ranks slowly; keys are times, so newest first is the order of the tables.
 */
final class CallSearch {

  /** So many of the newest are ranked, also when fewer are wanted. */
  static final int RANKED = 200;

  /** A call's key is of when its id was made, which may lie beside when it began. */
  private static final Duration CLOCKS_APART = Duration.ofDays(1);

  /** Of calls that ended. */
  static final String ENDED = "state IN ('SAVED', 'MISSED')";

  private static final String ALL =
      " FROM call WHERE key >= ? AND key < ? AND " + ENDED + " ORDER BY key DESC LIMIT ?";

  private static final String MATCHING =
      " WHERE call_search MATCH ? AND s.rowid >= ? AND s.rowid < ? ORDER BY s.rowid DESC LIMIT ?";

  private static final String ALL_KEYS = "SELECT key" + ALL;

  private static final String ALL_CALLS = "SELECT " + CallRows.COLUMNS + ALL;

  private static final String MATCHING_KEYS = "SELECT s.rowid FROM call_search s" + MATCHING;

  /** Calls whose words SQLite finds, with their rows. */
  static final String MATCHING_CALLS =
      "SELECT "
          + CallRows.COLUMNS
          + " FROM call_search s JOIN call c ON c.key = s.rowid"
          + MATCHING;

  private static final String WITH_SOMEBODY =
      "SELECT c.key FROM call_citizen p JOIN call c ON c.key = p.key"
          + " WHERE p.citizen = ? AND p.key >= ? AND p.key < ? AND c."
          + ENDED;

  private static final String SOMEBODYS_KEYS = WITH_SOMEBODY + " ORDER BY p.key DESC LIMIT ?";

  private static final String SOMEBODYS_MATCHING =
      WITH_SOMEBODY
          + " AND EXISTS (SELECT 1 FROM call_search s WHERE call_search MATCH ? AND s.rowid ="
          + " p.key) ORDER BY p.key DESC LIMIT ?";

  private final Session session;
  private final CallFilter filter;
  private final CallWords words;
  private final String expression;

  /** A call and how well it fits. */
  private record Ranked(int rank, Call call) {}

  CallSearch(Session session, CallFilter filter, CallWords words) {
    this.session = session;
    this.filter = filter;
    this.words = words;
    this.expression = filter.expression(words);
  }

  /** The calls that fit, the best of the newest first. */
  List<Call> calls(int limit) throws SQLException {
    if (words.isEmpty()) {
      return newest(limit);
    }
    // The sort is stable: what ranks the same stays newest first.
    return newest(Math.max(RANKED, limit)).stream()
        .map(call -> new Ranked(words.rank(call), call))
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(limit)
        .map(Ranked::call)
        .toList();
  }

  /** Keys of the newest calls that fit, newest first. */
  List<Long> keys(int most) throws SQLException {
    if (filter.counted().isPresent()) {
      return keysOfFigure(most);
    }
    return plainKeys(most);
  }

  /** What a figure counts is counted as it stands; only what narrows it further is searched. */
  private List<Long> keysOfFigure(int most) throws SQLException {
    Counted figure = filter.counted().orElseThrow();
    boolean whole =
        expression.isEmpty()
            && filter.citizens().isEmpty()
            && filter.from() == CallKeys.FIRST
            && filter.to() == CallKeys.END;
    List<Long> counted = CountedKeys.of(session, figure, whole ? most : Integer.MAX_VALUE);
    if (whole) {
      return counted;
    }
    Set<Long> fit = new HashSet<>(plainKeys(from(figure), to(figure), Integer.MAX_VALUE));
    return counted.stream().filter(fit::contains).limit(most).toList();
  }

  /** Only keys of a figure's time are looked through, not those of all calls there are. */
  private long from(Counted figure) {
    return Math.max(filter.from(), CallKeys.from(figure.from().minus(CLOCKS_APART)));
  }

  private long to(Counted figure) {
    return Math.min(filter.to(), CallKeys.from(figure.to().plus(CLOCKS_APART)));
  }

  private List<Long> plainKeys(int most) throws SQLException {
    return plainKeys(filter.from(), filter.to(), most);
  }

  private List<Long> plainKeys(long from, long to, int most) throws SQLException {
    if (!filter.citizens().isEmpty()) {
      return keysOfCitizens(most);
    }
    return expression.isEmpty()
        ? session.list(ALL_KEYS, row -> row.getLong(1), from, to, most)
        : session.list(MATCHING_KEYS, row -> row.getLong(1), expression, from, to, most);
  }

  /** One person has few calls: theirs are looked through, each held against the words. */
  private List<Long> keysOfCitizens(int most) throws SQLException {
    TreeSet<Long> keys = new TreeSet<>(Comparator.reverseOrder());
    for (UUID citizen : filter.citizens()) {
      keys.addAll(
          expression.isEmpty()
              ? session.list(
                  SOMEBODYS_KEYS, row -> row.getLong(1), citizen, filter.from(), filter.to(), most)
              : session.list(
                  SOMEBODYS_MATCHING,
                  row -> row.getLong(1),
                  citizen,
                  filter.from(),
                  filter.to(),
                  expression,
                  most));
    }
    return keys.stream().limit(most).toList();
  }

  private List<Call> newest(int most) throws SQLException {
    if (filter.counted().isPresent()) {
      return CallRows.all(session, keysOfFigure(most));
    }
    if (!filter.citizens().isEmpty()) {
      return CallRows.all(session, keysOfCitizens(most));
    }
    return expression.isEmpty()
        ? session.list(ALL_CALLS, CallRows::read, filter.from(), filter.to(), most)
        : session.list(
            MATCHING_CALLS, CallRows::read, expression, filter.from(), filter.to(), most);
  }
}
