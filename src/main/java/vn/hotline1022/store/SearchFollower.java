package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;

/**
 * Brings calls into the search tables after they were saved, in the order their records arrived. A
 * cursor, kept in the same transaction, tells how far it is.
 */
final class SearchFollower implements IdleWork {
  // Few enough that a save which comes meanwhile waits some milliseconds at most.
  private static final int PIECE = 64;

  /** So many of other things are passed over with them: looking at these costs next to nothing. */
  private static final int LOOKED_AT = 512;

  private static final int MERGE_PAGES = 32;

  /** What arrived. */
  private record Arrival(long number, UUID entity, boolean call) {}

  /** What was just saved is found too. */
  static void catchUp(Database database) {
    SearchFollower follower = new SearchFollower();
    boolean more = true;
    while (more) {
      more = database.writer().alone(follower::step);
    }
  }

  @Override
  public boolean step(Session session) throws SQLException {
    boolean moved = session.transaction("BEGIN IMMEDIATE", SearchFollower::follow);
    // With every piece, or the parts would pile up until one write has to merge them all.
    boolean merging = SearchIndex.merge(session, MERGE_PAGES);
    return moved || merging;
  }

  private static boolean follow(Session session) throws SQLException {
    long cursor =
        session.number(
            0,
            "SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = ?",
            SearchIndex.CURSOR);
    List<Arrival> arrivals = arrivals(session, cursor);
    if (arrivals.isEmpty()) {
      return false;
    }
    index(session, arrivals);
    session.update(
        "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)",
        SearchIndex.CURSOR,
        arrivals.getLast().number());
    return true;
  }

  /** The next calls, and what lies between them. */
  private static List<Arrival> arrivals(Session session, long cursor) throws SQLException {
    List<Arrival> arrivals = new ArrayList<>();
    int[] calls = new int[1];
    session.each(
        "SELECT arrival, entity_id, entity FROM record WHERE arrival > ? ORDER BY arrival LIMIT ?",
        row -> {
          boolean call = row.getString(3).equals(CallJson.ENTITY);
          arrivals.add(new Arrival(row.getLong(1), Ids.of(row.getBytes(2)), call));
          calls[0] += call ? 1 : 0;
          return calls[0] < PIECE;
        },
        cursor,
        LOOKED_AT);
    return arrivals;
  }

  /** In the order of keys, which the search table writes in one go. */
  private static void index(Session session, List<Arrival> arrivals) throws SQLException {
    TreeMap<Long, Call> ended = new TreeMap<>();
    for (Arrival arrival : arrivals) {
      CallKeys.Place place =
          arrival.call() ? CallKeys.place(session, arrival.entity()) : CallKeys.Place.NONE;
      if (place.taken()) {
        Optional<Call> call = CallRows.find(session, place.key());
        call.filter(c -> c.state().ended()).ifPresent(c -> ended.put(place.key(), c));
      }
    }
    for (var entry : ended.entrySet()) {
      SearchIndex.put(session, entry.getKey(), entry.getValue());
    }
  }
}
