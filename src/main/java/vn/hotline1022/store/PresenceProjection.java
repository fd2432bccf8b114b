package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceFold;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each interval of presence, folded from its records. */
final class PresenceProjection implements Projection {

  @Override
  public String entity() {
    return PresenceJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<PresenceChange> now = PresenceFold.fold(records);
    session.update("DELETE FROM presence WHERE id = ?", id);
    if (now.isPresent()) {
      PresenceChange change = now.get();
      Optional<PresenceChange.Before> before = change.before();
      session.update(
          "INSERT INTO presence (id, person, state, reason, since, before, lasted)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          id,
          change.person(),
          change.state().name(),
          change.reason(),
          change.at().toEpochMilli(),
          before.map(PresenceChange.Before::id).orElse(null),
          before.map(ended -> ended.lasted().toMillis()).orElse(null));
    }
  }

  /** Nothing of a citizen is in it. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM presence");
    StatTables.clear(session);
  }
}
