package vn.hotline1022.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one stay from its records, in whatever order they came: the first coming and the first
 * leaving stand, and what was put right goes over whatever was said before it. Records of unknown
 * types or versions, and unreadable ones, are left aside.
 */
public final class AttendanceFold {

  private AttendanceFold() {}

  /**
   * @param records of one stay
   */
  public static Optional<Attendance> fold(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    List<DeskRecord> known =
        records.stream()
            .filter(record -> record.header().entity().equals(AttendanceJson.ENTITY))
            .filter(record -> record.header().schemaVersion() == AttendanceJson.VERSION)
            .sorted(RecordOrder.FOLD)
            .toList();
    Optional<Attendance> stay =
        known.stream().flatMap(record -> AttendanceJson.readIn(record).stream()).findFirst();
    for (DeskRecord record : known) {
      stay = stay.map(now -> after(now, record));
    }
    return erased ? stay.flatMap(Attendance::withoutWords) : stay;
  }

  private static Attendance after(Attendance stay, DeskRecord record) {
    Optional<Attendance.Correction> corrected = AttendanceJson.readCorrected(record);
    if (corrected.isPresent()) {
      return stay.corrected(corrected.get());
    }
    Optional<Instant> out = AttendanceJson.readOut(record);
    return out.isPresent() && stay.until().isEmpty() ? stay.out(out.get()) : stay;
  }
}
