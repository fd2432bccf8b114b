package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.EarlierCalls;

/**
 * Earlier calls of the number being typed. Looks for the different numbers that begin so by
 * skipping from one to the next in the B-tree, and gives up as soon as they are too many to show.
 */
final class EarlierSearch {
  private final Session session;

  EarlierSearch(Session session) {
    this.session = session;
  }

  EarlierCalls find(String start, int limit) throws SQLException {
    List<String> numbers = new ArrayList<>();
    Optional<String> next = numberFrom(start, after(start));
    while (next.isPresent()) {
      numbers.add(next.get());
      if (numbers.size() > EarlierCalls.MOST_NUMBERS) {
        return new EarlierCalls(List.of(), EarlierCalls.TOO_MANY);
      }
      next = numberFrom(next.get() + "\0", after(start));
    }
    return new EarlierCalls(calls(numbers, limit), numbers.size());
  }

  /** The first text after all that begin so. */
  private static String after(String start) {
    int last = start.length() - 1;
    return start.substring(0, last) + (char) (start.charAt(last) + 1);
  }

  private Optional<String> numberFrom(String from, String to) throws SQLException {
    return session.first(
        "SELECT phone FROM call_phone WHERE phone >= ? AND phone < ? ORDER BY phone LIMIT 1",
        row -> row.getString(1),
        from,
        to);
  }

  private List<Call> calls(List<String> numbers, int limit) throws SQLException {
    List<Long> keys = new ArrayList<>();
    for (String number : numbers) {
      keys.addAll(
          session.list(
              "SELECT key FROM call_phone WHERE phone = ? ORDER BY key DESC LIMIT ?",
              row -> row.getLong(1),
              number,
              limit));
    }
    keys.sort(Collections.reverseOrder());
    return CallRows.all(session, keys.subList(0, Math.min(limit, keys.size())));
  }
}
