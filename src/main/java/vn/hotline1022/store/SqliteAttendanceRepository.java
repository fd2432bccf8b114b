package vn.hotline1022.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.AttendanceJson;
import vn.hotline1022.event.AttendanceRepository;

/** Who was at events, in the encrypted database, as records and as rows folded from them. */
public final class SqliteAttendanceRepository implements AttendanceRepository {
  private final Database database;
  private final RecordStore records;

  SqliteAttendanceRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void checkIn(Attendance stay, String actor) {
    records.append(AttendanceJson.in(stay, actor));
  }

  @Override
  public void checkOut(UUID stay, Instant at, String actor) {
    records.append(AttendanceJson.out(stay, at, actor));
  }

  @Override
  public void correct(UUID stay, Attendance.Correction correction, String actor) {
    database
        .writer()
        .write(
            s -> {
              records.append(s, AttendanceJson.corrected(stay, correction, actor));
              FormDraftRows.end(s, Form.ATTENDANCE, stay, actor);
              return null;
            });
  }

  @Override
  public List<Attendance> of(UUID event) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT "
                        + AttendanceProjection.COLUMNS
                        + " FROM attendance WHERE event = ? ORDER BY from_at, id",
                    AttendanceProjection::read,
                    event));
  }
}
