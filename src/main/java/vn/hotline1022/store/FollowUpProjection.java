package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpFold;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each promise, folded from its records. */
final class FollowUpProjection implements Projection {

  @Override
  public String entity() {
    return FollowUpJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<FollowUp> now = FollowUpFold.fold(records);
    if (now.isPresent()) {
      FollowUpRows.put(session, now.get());
    } else {
      session.update("DELETE FROM followup WHERE id = ?", id);
    }
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    SideDrafts.endOfEntity(session, id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM followup");
  }
}
