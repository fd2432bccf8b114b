package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.event.TallyJson;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.record.DeskRecord;

/** What each device counted at each event. */
final class TallyProjection implements Projection {

  @Override
  public String entity() {
    return TallyJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    session.update("DELETE FROM tally WHERE id = ?", id);
    Optional<TallyJson.Tally> tally = TallyJson.fold(records);
    if (tally.isPresent()) {
      for (Map.Entry<TallyKind, Integer> counted : tally.get().counts().entrySet()) {
        session.update(
            "INSERT INTO tally (id, kind, event, count) VALUES (?, ?, ?, ?)",
            id,
            counted.getKey().name(),
            tally.get().event(),
            counted.getValue());
      }
    }
  }

  /** Nothing of a citizen is in it. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM tally");
  }
}
