package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenFold;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each citizen, with their phones, words and joins. */
final class CitizenProjection implements Projection {

  @Override
  public String entity() {
    return CitizenJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    CitizenFold fold = CitizenFold.of(records);
    Optional<Citizen> now = fold.citizen();
    if (now.isEmpty()) {
      CitizenRows.remove(session, id);
    } else if (!now.equals(CitizenRows.find(session, id))) {
      CitizenRows.put(session, now.get());
    }
    session.update("DELETE FROM citizen_join WHERE one = ?", id);
    for (UUID other : fold.joined()) {
      session.update("INSERT INTO citizen_join (one, other) VALUES (?, ?)", id, other);
    }
  }

  @Override
  public void erase(Session session, UUID id) throws SQLException {
    session.update("DELETE FROM citizen_join WHERE other = ?", id);
    FormDraftRows.endSpeakingOf(session, id);
  }

  @Override
  public void clear(Session session) throws SQLException {
    CitizenRows.clear(session);
  }
}
