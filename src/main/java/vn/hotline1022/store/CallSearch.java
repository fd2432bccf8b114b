package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallWords;
import vn.hotline1022.call.CallWords.NumberPart;

/**
 * One search in one moment of the data. The newest calls that fit are fetched and ranked here,
 * since SQLite ranks slowly; keys are times, so newest first is the order of the tables.
 */
final class CallSearch {

  /** So many of the newest are ranked, also when fewer are wanted. */
  static final int RANKED = 200;

  private static final String ENDED = "state IN ('SAVED', 'MISSED')";

  private static final String NEWEST =
      " FROM call WHERE key >= ? AND key < ? AND " + ENDED + " ORDER BY key DESC LIMIT ?";

  private static final String MATCHING =
      " FROM call_search WHERE call_search MATCH ? AND rowid >= ? AND rowid < ?"
          + " ORDER BY rowid DESC LIMIT ?";

  private static final String MATCHING_NUMBER =
      "SELECT s.rowid FROM call_search s JOIN call c ON c.key = s.rowid WHERE call_search MATCH ?"
          + " AND s.rowid >= ? AND s.rowid < ? AND "
          + NumberSearch.FITS
          + " ORDER BY s.rowid DESC LIMIT ?";

  private static final String MATCHING_CALLS =
      "SELECT "
          + CallRows.COLUMNS
          + " FROM call_search s JOIN call c ON c.key = s.rowid WHERE call_search MATCH ?"
          + " AND s.rowid >= ? AND s.rowid < ? ORDER BY s.rowid DESC LIMIT ?";

  private final Session session;
  private final CallFilter filter;
  private final CallWords words;

  /** A call and how well it fits. */
  private record Ranked(int rank, Call call) {}

  CallSearch(Session session, CallFilter filter, CallWords words) {
    this.session = session;
    this.filter = filter;
    this.words = words;
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
    Optional<NumberPart> number = words.number();
    String expression = filter.expression(words);
    if (number.isEmpty()) {
      return expression.isEmpty()
          ? session.list("SELECT key" + NEWEST, CallSearch::key, filter.from(), filter.to(), most)
          : matching(expression, most);
    }
    Set<Long> both = new TreeSet<>(Collections.reverseOrder());
    both.addAll(matching(filter.expressionWithDigits(words, number.get()), most));
    both.addAll(withNumber(number.get(), expression, most));
    return both.stream().limit(most).toList();
  }

  private List<Call> newest(int most) throws SQLException {
    String expression = filter.expression(words);
    if (words.number().isEmpty()) {
      return expression.isEmpty()
          ? session.list(
              "SELECT " + CallRows.COLUMNS + NEWEST,
              CallRows::read,
              filter.from(),
              filter.to(),
              most)
          : session.list(
              MATCHING_CALLS, CallRows::read, expression, filter.from(), filter.to(), most);
    }
    return CallRows.all(session, keys(most));
  }

  private List<Long> matching(String expression, int most) throws SQLException {
    return session.list(
        "SELECT rowid" + MATCHING, CallSearch::key, expression, filter.from(), filter.to(), most);
  }

  private List<Long> withNumber(NumberPart number, String expression, int most)
      throws SQLException {
    NumberSearch search = new NumberSearch(session, filter, number);
    if (expression.isEmpty()) {
      return search.newest(most);
    }
    if (search.many()) {
      List<Object> parameters = new ArrayList<>(List.of(expression, filter.from(), filter.to()));
      parameters.addAll(search.fits());
      parameters.add(most);
      return session.list(MATCHING_NUMBER, CallSearch::key, parameters.toArray());
    }
    Set<Long> keys = new HashSet<>(search.sorted(NumberSearch.FEW));
    return among(keys, expression, most);
  }

  /** Those of {@code keys} that the expression fits too. */
  private List<Long> among(Set<Long> keys, String expression, int most) throws SQLException {
    List<Long> found = new ArrayList<>();
    session.each(
        "SELECT rowid" + MATCHING,
        row -> {
          if (keys.contains(row.getLong(1))) {
            found.add(row.getLong(1));
          }
          return found.size() < most && found.size() < keys.size();
        },
        expression,
        filter.from(),
        filter.to(),
        Integer.MAX_VALUE);
    return found;
  }

  private static long key(ResultSet row) throws SQLException {
    return row.getLong(1);
  }
}
