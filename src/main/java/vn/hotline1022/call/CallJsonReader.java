package vn.hotline1022.call;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.text.PhoneNumber;

/**
 * Reads {@code call.started}, {@code call.saved} and {@code call.amended} of version 1. Fields it
 * does not know are left aside; what is missing, of another type or out of bounds makes the record
 * unreadable. Offsets that step back, which a desk in trouble may have written, are levelled.
 */
final class CallJsonReader {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(32)
                          .maxStringLength(64 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CallJsonReader() {}

  /** The call a record speaks of; empty when the record cannot be read. */
  static Optional<Call> read(DeskRecord record) {
    try {
      Call call = call(record, object(record.body()));
      CallBounds.check(call);
      return Optional.of(record.erased() ? erased(call) : withPersonal(call, record));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The call with what a record of its amendment says; empty when the record cannot be read. */
  static Optional<Call> amended(Call saved, DeskRecord record) {
    try {
      JsonNode body = object(record.body());
      Call call =
          saved
              .withReasons(codes(array(body, "reasons", CallBounds.REASONS_MAX)))
              .withDisposition(code(body, "disposition"))
              .withCause(code(body, "cause"))
              .withParties(parties(body));
      CallBounds.check(call);
      return Optional.of(record.erased() ? erased(call) : withPersonal(call, record));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Call erased(Call call) {
    return call.withPhone(PhoneNumber.ERASED).withNotes("");
  }

  private static Call call(DeskRecord record, JsonNode body) {
    return new Call(
        record.header().entityId(),
        Direction.valueOf(text(body, "direction")),
        text(body, "operator"),
        instant(field(body, "startedAt")),
        CallState.valueOf(text(body, "state")),
        PhoneNumber.WITHHELD,
        timeline(array(body, "timeline", CallBounds.TIMELINE_MAX)),
        codes(array(body, "reasons", CallBounds.REASONS_MAX)),
        code(body, "disposition"),
        "",
        parties(body),
        Optional.ofNullable(body.get("promise")).map(CallJsonReader::id),
        code(body, "cause"));
  }

  private static Optional<String> code(JsonNode body, String name) {
    return Optional.ofNullable(body.get(name)).map(CallJsonReader::text);
  }

  private static Parties parties(JsonNode body) {
    return new Parties(
        Optional.ofNullable(body.get("caller")).map(CallJsonReader::id),
        Optional.ofNullable(body.get("helped")).map(CallJsonReader::id),
        code(body, "place"));
  }

  private static UUID id(JsonNode value) {
    return UUID.fromString(text(value));
  }

  private static Call withPersonal(Call call, DeskRecord record) throws IOException {
    JsonNode personal = object(record.personal());
    PhoneNumber phone =
        new PhoneNumber(text(personal, "phone"), PhoneNumber.Kind.valueOf(text(personal, "kind")));
    Call whole = call.withPhone(phone).withNotes(text(personal, "notes"));
    CallBounds.check(whole);
    return whole;
  }

  private static List<TimelineEntry> timeline(JsonNode entries) {
    List<TimelineEntry> timeline = new ArrayList<>();
    long offset = 0;
    for (JsonNode entry : entries) {
      require(entry.isArray() && entry.size() >= 3);
      offset = Math.max(offset, number(entry.get(2)));
      timeline.add(
          new TimelineEntry(
              TimelineEntry.Kind.valueOf(text(entry.get(0))), instant(entry.get(1)), offset));
    }
    return timeline;
  }

  private static List<String> codes(JsonNode array) {
    List<String> codes = new ArrayList<>();
    array.forEach(code -> codes.add(text(code)));
    return codes.stream().distinct().toList();
  }

  private static JsonNode object(Bytes bytes) throws IOException {
    JsonNode node = MAPPER.readTree(bytes.toArray());
    require(node.isObject());
    return node;
  }

  private static JsonNode array(JsonNode object, String name, int most) {
    JsonNode array = field(object, name);
    require(array.isArray() && array.size() <= most);
    return array;
  }

  private static JsonNode field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    require(value != null);
    return value;
  }

  private static String text(JsonNode object, String name) {
    return text(field(object, name));
  }

  private static String text(JsonNode value) {
    require(value.isTextual());
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    return Bytes.utf8(value.textValue()).utf8();
  }

  private static Instant instant(JsonNode value) {
    return Instant.ofEpochMilli(number(value));
  }

  private static long number(JsonNode value) {
    require(value.isIntegralNumber() && value.canConvertToLong());
    long number = value.longValue();
    require(number >= -CallBounds.MILLIS_MAX && number <= CallBounds.MILLIS_MAX);
    return number;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }
}
