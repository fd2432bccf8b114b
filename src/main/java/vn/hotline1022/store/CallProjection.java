package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
  static final String PUT =
      "INSERT OR REPLACE INTO call (key, "
          + CallRows.COLUMNS
          + ") VALUES (?"
          + ", ?".repeat(CallRows.WIDTH)
          + ")";

  @Override
  public String entity() {
    return CallJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    put(session, id, CallFold.fold(records));
  }

  @Override
  public Ahead ahead(UUID id, List<DeskRecord> records) {
    Optional<Call> folded = CallFold.fold(records);
    return session -> put(session, id, folded);
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
    session.update(
        "INSERT OR IGNORE INTO call_operator (operator) VALUES (?)", now.get().operator());
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
