package vn.hotline1022.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;

/**
 * Reads {@code call.started}, {@code call.saved} and {@code call.amended} of version 1. Fields it
 * does not know are left aside; what is missing, of another type or out of bounds makes the record
 * unreadable. Offsets that step back, which a desk in trouble may have written, are levelled.
 */
final class CallJsonReader {
  private CallJsonReader() {}

  /** The call a record speaks of; empty when the record cannot be read. */
  static Optional<Call> read(DeskRecord record) {
    try {
      Call call = call(record, StrictJson.read(record.body()));
      CallBounds.check(call);
      return Optional.of(record.erased() ? erased(call) : withPersonal(call, record));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The call with what a record of its amendment says; empty when the record cannot be read. */
  static Optional<Call> amended(Call saved, DeskRecord record) {
    try {
      JsonNode body = StrictJson.read(record.body());
      Call call =
          saved
              .withReasons(codes(StrictJson.array(body, "reasons", CallBounds.REASONS_MAX)))
              .withDisposition(code(body, "disposition"))
              .withCause(code(body, "cause"))
              .withParties(parties(body));
      CallBounds.check(call);
      return Optional.of(record.erased() ? erased(call) : withPersonal(call, record));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Call erased(Call call) {
    return call.withPhone(PhoneNumber.ERASED).withNotes("");
  }

  private static Call call(DeskRecord record, JsonNode body) {
    return new Call(
        record.header().entityId(),
        Direction.valueOf(StrictJson.text(body, "direction")),
        StrictJson.text(body, "operator"),
        StrictJson.moment(body, "startedAt"),
        CallState.valueOf(StrictJson.text(body, "state")),
        PhoneNumber.WITHHELD,
        timeline(StrictJson.array(body, "timeline", CallBounds.TIMELINE_MAX)),
        codes(StrictJson.array(body, "reasons", CallBounds.REASONS_MAX)),
        code(body, "disposition"),
        "",
        parties(body),
        StrictJson.optionalId(body, "promise"),
        code(body, "cause"));
  }

  private static Optional<String> code(JsonNode body, String name) {
    return StrictJson.optionalText(body, name);
  }

  private static Parties parties(JsonNode body) {
    return new Parties(
        StrictJson.optionalId(body, "caller"),
        StrictJson.optionalId(body, "helped"),
        code(body, "place"));
  }

  private static Call withPersonal(Call call, DeskRecord record) {
    JsonNode personal = StrictJson.read(record.personal());
    PhoneNumber phone =
        new PhoneNumber(
            StrictJson.text(personal, "phone"),
            PhoneNumber.Kind.valueOf(StrictJson.text(personal, "kind")));
    Call whole = call.withPhone(phone).withNotes(StrictJson.text(personal, "notes"));
    CallBounds.check(whole);
    return whole;
  }

  private static List<TimelineEntry> timeline(JsonNode entries) {
    List<TimelineEntry> timeline = new ArrayList<>();
    long offset = 0;
    for (JsonNode entry : entries) {
      StrictJson.require(entry.isArray() && entry.size() >= 3);
      offset = Math.max(offset, StrictJson.number(entry.get(2)));
      timeline.add(
          new TimelineEntry(
              TimelineEntry.Kind.valueOf(StrictJson.text(entry.get(0))),
              Instant.ofEpochMilli(StrictJson.number(entry.get(1))),
              offset));
    }
    return timeline;
  }

  private static List<String> codes(JsonNode array) {
    List<String> codes = new ArrayList<>();
    array.forEach(code -> codes.add(StrictJson.text(code)));
    return codes.stream().distinct().toList();
  }
}
