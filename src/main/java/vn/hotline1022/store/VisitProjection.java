package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.Stuck;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.record.DeskRecord;

/** A row for each person helped at an event, folded from its records. */
final class VisitProjection implements Projection {
  static final String SELECT =
      "SELECT call_id, event, operator, started_at, helped, paused, system, queue, triage,"
          + " outcome, cause, stuck_guide, stuck_step, queue_desk FROM visit ";

  @Override
  public String entity() {
    return VisitJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Visit> now = VisitJson.fold(records);
    session.update("DELETE FROM visit WHERE call_id = ?", id);
    if (now.isPresent()) {
      put(session, now.get());
    }
  }

  private static void put(Session session, Visit visit) throws SQLException {
    session.update(
        "INSERT INTO visit (call_id, event, operator, started_at, helped, paused, system, queue,"
            + " triage, outcome, cause, stuck_guide, stuck_step, queue_desk)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        visit.call(),
        visit.event(),
        visit.operator(),
        visit.startedAt().toEpochMilli(),
        visit.helped().toMillis(),
        visit.paused().toMillis(),
        visit.system().map(PhoneSystem::name).orElse(null),
        visit.queueNumber().map(QueueNumber::number).orElse(null),
        visit.triage().map(VisitJson::text).orElse(null),
        visit.outcome().name(),
        visit.cause().orElse(null),
        visit.stuck().map(Stuck::guide).orElse(null),
        visit.stuck().map(Stuck::step).orElse(null),
        visit.queueNumber().map(QueueNumber::desk).orElse(""));
  }

  static Visit read(ResultSet row) throws SQLException {
    String stuck = row.getString(12);
    int queue = row.getInt(8);
    return new Visit(
        Ids.of(row.getBytes(1)),
        Ids.of(row.getBytes(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        Duration.ofMillis(row.getLong(5)),
        Duration.ofMillis(row.getLong(6)),
        Optional.ofNullable(row.getString(7)).map(PhoneSystem::valueOf),
        queue == 0 ? Optional.empty() : Optional.of(new QueueNumber(row.getString(14), queue)),
        Optional.ofNullable(row.getString(9)).flatMap(VisitJson::triage),
        VisitOutcome.valueOf(row.getString(10)),
        Optional.ofNullable(row.getString(11)),
        stuck == null ? Optional.empty() : Optional.of(new Stuck(stuck, row.getString(13))));
  }

  /** Nothing of a citizen is in it. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM visit");
  }
}
