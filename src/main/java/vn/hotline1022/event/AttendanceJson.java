package vn.hotline1022.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;

/**
 * Writes and reads {@code attendance.in} ({@code event, code, at}, the name in the personal part),
 * {@code attendance.out} ({@code at}) and {@code attendance.corrected} ({@code from, until,
 * struck}, the reason in the personal part).
 */
public final class AttendanceJson {

  /** Entity of every record of a stay. */
  public static final String ENTITY = "attendance";

  public static final String IN = "attendance.in";
  public static final String OUT = "attendance.out";
  public static final String CORRECTED = "attendance.corrected";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private AttendanceJson() {}

  /** Somebody came. */
  public static RecordDraft in(Attendance stay, String actor) {
    FlatJson.Out body =
        FlatJson.write()
            .text("event", stay.event().toString())
            .text("code", stay.who().code())
            .moment("at", stay.from());
    return draft(stay.id(), IN, actor, body, FlatJson.write().text("name", stay.who().name()));
  }

  /** They left. */
  public static RecordDraft out(UUID stay, Instant at, String actor) {
    return draft(stay, OUT, actor, FlatJson.write().moment("at", at), FlatJson.write());
  }

  /** It was put right by hand. */
  public static RecordDraft corrected(UUID stay, Attendance.Correction to, String actor) {
    FlatJson.Out body =
        FlatJson.write()
            .moment("from", to.from())
            .optionalMoment("until", to.until())
            .flag("struck", to.struck());
    return draft(stay, CORRECTED, actor, body, FlatJson.write().text("reason", to.reason()));
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, FlatJson.Out body, FlatJson.Out personal) {
    return new RecordDraft(
        ENTITY, id, type, VERSION, actor, -1, EventJson.SCOPE, body.bytes(), personal.bytes());
  }

  /** Who came; empty when the record says something else, or somebody erased without a code. */
  static Optional<Attendance> readIn(DeskRecord record) {
    if (!record.header().type().equals(IN)) {
      return Optional.empty();
    }
    try {
      FlatJson body = FlatJson.read(record.body());
      String name =
          record.erased() ? "" : FlatJson.read(record.personal()).text("name", Volunteer.NAME_MAX);
      return Optional.of(
          Attendance.in(
              record.header().entityId(),
              UUID.fromString(body.text("event", EventBounds.CODE_MAX)),
              new Volunteer(body.text("code", EventBounds.CODE_MAX), name),
              body.moment("at")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** When they left; empty when the record says something else. */
  static Optional<Instant> readOut(DeskRecord record) {
    if (!record.header().type().equals(OUT)) {
      return Optional.empty();
    }
    try {
      return Optional.of(FlatJson.read(record.body()).moment("at"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What was put right; empty when the record says something else. */
  static Optional<Attendance.Correction> readCorrected(DeskRecord record) {
    if (!record.header().type().equals(CORRECTED)) {
      return Optional.empty();
    }
    try {
      FlatJson body = FlatJson.read(record.body());
      String reason =
          record.erased()
              ? "–"
              : FlatJson.read(record.personal()).text("reason", EventBounds.REASON_MAX);
      return Optional.of(
          new Attendance.Correction(
              body.moment("from"), body.optionalMoment("until"), body.flag("struck"), reason));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
