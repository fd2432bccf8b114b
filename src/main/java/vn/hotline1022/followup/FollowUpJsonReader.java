package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;

/**
 * Reads records of promises of version 1. Fields it does not know are left aside; what is missing,
 * of another type or out of bounds makes the record unreadable.
 */
final class FollowUpJsonReader {

  private FollowUpJsonReader() {}

  /** The promise as first or last agreed, nothing done about it yet. */
  static Optional<FollowUp> promise(DeskRecord record) {
    try {
      JsonNode body = StrictJson.read(record.body());
      FollowUp bare =
          new FollowUp(
              record.header().entityId(),
              StrictJson.optionalId(body, "call"),
              StrictJson.optionalId(body, "escalation"),
              StrictJson.text(body, "operator"),
              StrictJson.moment(body, "at"),
              StrictJson.moment(body, "due"),
              PhoneNumber.ERASED,
              "",
              "",
              FollowUpState.OPEN,
              List.of());
      FollowUp whole = record.erased() ? bare : withPersonal(bare, record);
      FollowUpBounds.check(whole);
      return Optional.of(whole);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static FollowUp withPersonal(FollowUp bare, DeskRecord record) {
    JsonNode personal = StrictJson.read(record.personal());
    PhoneNumber phone =
        new PhoneNumber(
            StrictJson.text(personal, "phone"),
            PhoneNumber.Kind.valueOf(StrictJson.text(personal, "kind")));
    return new FollowUp(
        bare.id(),
        bare.call(),
        bare.escalation(),
        bare.operator(),
        bare.promisedAt(),
        bare.due(),
        phone,
        StrictJson.text(personal, "why"),
        StrictJson.text(personal, "code"),
        bare.state(),
        bare.steps());
  }

  static Optional<FollowUpStep> step(DeskRecord record, FollowUpStep.Kind kind) {
    try {
      JsonNode body = StrictJson.read(record.body());
      Optional<Instant> again =
          kind == FollowUpStep.Kind.TRIED
              ? Optional.of(StrictJson.moment(body, "again"))
              : Optional.empty();
      FollowUpStep step =
          new FollowUpStep(
              kind,
              StrictJson.text(body, "operator"),
              StrictJson.moment(body, "at"),
              StrictJson.optionalId(body, "call"),
              again);
      FollowUpBounds.check(step);
      return Optional.of(step);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
