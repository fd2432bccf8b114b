package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.HelpFold;
import vn.hotline1022.call.HelpJson;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.record.DeskRecord;

/** A row for each call for help, folded from its records. */
final class HelpProjection implements Projection {

  @Override
  public String entity() {
    return HelpJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<HelpRequest> now = HelpFold.fold(records);
    session.update("DELETE FROM help WHERE id = ?", id);
    if (now.isPresent()) {
      HelpRequest request = now.get();
      session.update(
          "INSERT INTO help (id, asker, at, call, taken_by, taken_at, ended)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          id,
          request.asker(),
          request.at().toEpochMilli(),
          request.call().orElse(null),
          request.taken().map(HelpRequest.Taken::by).orElse(null),
          request.taken().map(taken -> taken.at().toEpochMilli()).orElse(null),
          request.ended().map(Instant::toEpochMilli).orElse(null));
    }
  }

  /** Nothing of a citizen is in it. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM help");
  }
}
