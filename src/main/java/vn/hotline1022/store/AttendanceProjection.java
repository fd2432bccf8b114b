package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.AttendanceFold;
import vn.hotline1022.event.AttendanceJson;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.record.DeskRecord;

/** A row for each stay of a volunteer at an event. */
final class AttendanceProjection implements Projection {
  static final String COLUMNS = "id, event, code, name, from_at, until_at, struck, reason";

  @Override
  public String entity() {
    return AttendanceJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Attendance> now = AttendanceFold.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM attendance WHERE id = ?", id);
      return;
    }
    Attendance stay = now.get();
    session.update(
        "INSERT OR REPLACE INTO attendance (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        stay.id(),
        stay.event(),
        stay.who().code(),
        stay.who().name(),
        stay.from().toEpochMilli(),
        stay.until().map(Instant::toEpochMilli).orElse(null),
        stay.struck() ? 1 : 0,
        stay.reason());
  }

  static Attendance read(ResultSet row) throws SQLException {
    return new Attendance(
        Ids.of(row.getBytes(1)),
        Ids.of(row.getBytes(2)),
        new Volunteer(row.getString(3), row.getString(4)),
        Instant.ofEpochMilli(row.getLong(5)),
        NoticeProjection.moment(row, 6),
        row.getInt(7) == 1,
        row.getString(8));
  }

  @Override
  public void erase(Session session, UUID id) {
    // Its row is folded again without its words.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM attendance");
  }
}
