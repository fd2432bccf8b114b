package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
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
      JsonNode body = JsonParts.read(record.body());
      FollowUp bare =
          new FollowUp(
              record.header().entityId(),
              JsonParts.id(body, "call"),
              JsonParts.id(body, "escalation"),
              JsonParts.text(body, "operator"),
              JsonParts.time(body, "at"),
              JsonParts.time(body, "due"),
              PhoneNumber.ERASED,
              "",
              "",
              FollowUpState.OPEN,
              List.of());
      FollowUp whole = record.erased() ? bare : withPersonal(bare, record);
      FollowUpBounds.check(whole);
      return Optional.of(whole);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static FollowUp withPersonal(FollowUp bare, DeskRecord record) throws IOException {
    JsonNode personal = JsonParts.read(record.personal());
    PhoneNumber phone =
        new PhoneNumber(
            JsonParts.text(personal, "phone"),
            PhoneNumber.Kind.valueOf(JsonParts.text(personal, "kind")));
    return new FollowUp(
        bare.id(),
        bare.call(),
        bare.escalation(),
        bare.operator(),
        bare.promisedAt(),
        bare.due(),
        phone,
        JsonParts.text(personal, "why"),
        JsonParts.text(personal, "code"),
        bare.state(),
        bare.steps());
  }

  static Optional<FollowUpStep> step(DeskRecord record, FollowUpStep.Kind kind) {
    try {
      JsonNode body = JsonParts.read(record.body());
      Optional<Instant> again =
          kind == FollowUpStep.Kind.TRIED
              ? Optional.of(JsonParts.time(body, "again"))
              : Optional.empty();
      FollowUpStep step =
          new FollowUpStep(
              kind,
              JsonParts.text(body, "operator"),
              JsonParts.time(body, "at"),
              JsonParts.id(body, "call"),
              again);
      FollowUpBounds.check(step);
      return Optional.of(step);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
