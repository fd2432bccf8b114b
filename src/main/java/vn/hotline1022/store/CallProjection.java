package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.record.DeskRecord;

/**
 * A row for each call, folded from its records. A call that ends gets into the search tables a
 * moment later, by {@link SearchFollower}; when one that ended changes, they are put right at once.
 */
final class CallProjection implements Projection {
  private static final String ROW =
      " INTO call (key, " + CallRows.COLUMNS + ") VALUES (?" + ", ?".repeat(CallRows.WIDTH) + ")";

  static final String PUT = "INSERT OR REPLACE" + ROW;

  /** Where its place is free. */
  private static final String PUT_NEW = "INSERT" + ROW + " ON CONFLICT (key) DO NOTHING";

  private static final String PUT_OPERATOR =
      "INSERT OR IGNORE INTO call_operator (operator) VALUES (?)";

  @Override
  public String entity() {
    return CallJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    put(session, id, CallFold.fold(records));
  }

  @Override
  public Ahead ahead(Map<UUID, List<DeskRecord>> records) {
    Map<UUID, Folded> folded = HashMap.newHashMap(records.size());
    records.forEach((id, all) -> folded.put(id, Folded.of(id, CallFold.fold(all))));
    return (session, which) -> putNew(session, which, folded);
  }

  /**
   * A call that nothing was known of.
   *
   * @param key where it goes if no other call is there
   * @param row what is put there
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Folded(Optional<Call> call, long key, Object[] row) {
    static Folded of(UUID id, Optional<Call> call) {
      long key = CallKeys.preferred(id);
      Object[] row =
          call.map(now -> CallRows.values(List.of(key), now, List.of())).orElse(new Object[0]);
      return new Folded(call, key, row);
    }
  }

  /** Nearly all find their places free, and are put there together. */
  private static void putNew(Session session, List<UUID> which, Map<UUID, Folded> folded)
      throws SQLException {
    List<UUID> calls = which.stream().filter(id -> folded.get(id).call().isPresent()).toList();
    int[] put = session.updateAll(PUT_NEW, calls.stream().map(id -> folded.get(id).row()).toList());
    Set<String> operators = new HashSet<>();
    for (int i = 0; i < put.length; i++) {
      Optional<Call> call = folded.get(calls.get(i)).call();
      if (put[i] == 0) {
        put(session, calls.get(i), call);
      } else {
        operators.add(call.orElseThrow().operator());
      }
    }
    for (String operator : operators) {
      session.update(PUT_OPERATOR, operator);
    }
  }

  private static void put(Session session, UUID id, Optional<Call> now) throws SQLException {
    CallKeys.Place place = CallKeys.place(session, id);
    Optional<Call> before = place.taken() ? CallRows.find(session, place.key()) : Optional.empty();
    if (now.equals(before)) {
      return;
    }
    boolean searchable = before.filter(call -> call.state().ended()).isPresent();
    if (searchable) {
      SearchIndex.remove(session, place.key(), before.get());
    }
    if (now.isEmpty()) {
      // Cannot happen while records stay; kept so that the row always is what the records say.
      session.update("DELETE FROM call WHERE key = ?", place.key());
      return;
    }
    session.update(PUT, CallRows.values(List.of(place.key()), now.get(), List.of()));
    session.update(PUT_OPERATOR, now.get().operator());
    if (searchable && now.get().state().ended()) {
      SearchIndex.put(session, place.key(), now.get());
      StatTables.changed(session, place.key());
    }
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    Drafts.end(session, id);
    SideDrafts.endOfCall(session, id);
    FormDraftRows.endSpeakingOf(session, id);
    GuideTrailProjection.withoutCall(session, id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM call");
    session.update("DELETE FROM call_operator");
    SearchIndex.clear(session);
    StatTables.clear(session);
  }
}
