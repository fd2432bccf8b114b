package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.VisitCounts;

/**
 * What is counted by place beside the sums of days: few are asked for it, and seldom, so it is
 * added up when it is.
 */
final class StatPlaces {
  private static final String VISITS =
      "SELECT call_id, outcome FROM visit WHERE started_at >= ? AND started_at < ?";

  private static final String FAULTS = "SELECT call_id FROM escalation WHERE at >= ? AND at < ?";

  private StatPlaces() {}

  static Map<String, Map<String, CallCounts>> endings(Session session, long from, long to)
      throws SQLException {
    Map<String, Map<String, CallCounts>> all = new TreeMap<>();
    session.each(
        StatCallRow.BY_PLACE_AND_ENDING,
        row ->
            all.computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                    .put(row.getString(2), StatCallRow.sums(row, 3))
                == null,
        from,
        to);
    return all;
  }

  static Map<String, VisitCounts> visits(Session session, long from, long to) throws SQLException {
    Map<UUID, VisitOutcome> found = new HashMap<>();
    session.each(
        VISITS,
        row -> found.put(Ids.of(row.getBytes(1)), VisitOutcome.valueOf(row.getString(2))) == null,
        from,
        to);
    Map<String, VisitCounts> all = new TreeMap<>();
    for (Map.Entry<UUID, VisitOutcome> visit : found.entrySet()) {
      all.merge(
          place(session, visit.getKey()), VisitCounts.of(visit.getValue()), VisitCounts::plus);
    }
    return all;
  }

  static Map<String, Long> faults(Session session, long from, long to) throws SQLException {
    Map<String, Long> all = new TreeMap<>();
    for (byte[] call : session.list(FAULTS, row -> row.getBytes(1), from, to)) {
      all.merge(call == null ? "" : place(session, Ids.of(call)), 1L, Long::sum);
    }
    return all;
  }

  /** Where whoever was helped in a call lives; empty while the call is not counted. */
  private static String place(Session session, UUID call) throws SQLException {
    OptionalLong key = CallKeys.find(session, call);
    return key.isEmpty()
        ? ""
        : StatCallRow.find(session, key.getAsLong()).map(row -> row.fact().place()).orElse("");
  }
}
