package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationFold;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each fault, folded from its records. */
final class EscalationProjection implements Projection {

  @Override
  public String entity() {
    return EscalationJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Escalation> now = EscalationFold.fold(records);
    if (now.isPresent()) {
      EscalationRows.put(session, now.get());
    } else {
      session.update("DELETE FROM escalation WHERE id = ?", id);
    }
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    SideDrafts.endOfEntity(session, id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM escalation");
  }
}
