package vn.hotline1022.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes events as records and reads them back. {@code event.written} says the whole event but what
 * is ticked, its words and the names of the helpers in the personal part; the last one stands.
 * {@code event.ticked} says that one thing of the checklist is ready or not; the last one of each
 * stands.
 */
public final class EventJson {

  /** Entity of every record of an event. */
  public static final String ENTITY = "event";

  /** An event was written, corrected or called off. */
  public static final String WRITTEN = "event.written";

  /** Something of its checklist is ready, or not after all. */
  public static final String TICKED = "event.ticked";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  static final String SCOPE = "shift";

  private EventJson() {}

  /** One thing of the checklist. */
  record Tick(String item, boolean ready) {}

  /** The record of an event as it now stands. */
  public static RecordDraft written(Event event) {
    Event.check(event);
    ObjectNode body = StrictJson.object();
    body.put("kind", event.kind().name());
    event.unit().ifPresent(unit -> body.put("unit", unit));
    body.put("day", event.day().toString());
    body.put("from", event.from().toString());
    body.put("to", event.to().toString());
    put(body, "volunteers", event.volunteers(), Volunteer::code);
    body.put("off", event.off());
    body.put("at", event.writtenAt().toEpochMilli());
    ObjectNode personal = StrictJson.object();
    personal.put("name", event.name());
    personal.put("address", event.address());
    personal.put("organisers", event.organisers());
    put(personal, "teams", event.teams(), Function.identity());
    put(personal, "names", event.volunteers(), Volunteer::name);
    return draft(event.id(), WRITTEN, event.writtenBy(), body, personal);
  }

  private static <T> void put(
      ObjectNode object, String name, List<T> values, Function<T, String> text) {
    ArrayNode array = object.putArray(name);
    values.forEach(value -> array.add(text.apply(value)));
  }

  /** The record that something is ready, or not after all. */
  public static RecordDraft ticked(UUID event, String item, boolean ready, String actor) {
    EventBounds.require(EventBounds.isCode(item));
    ObjectNode body = StrictJson.object();
    body.put("item", item);
    body.put("ready", ready);
    return draft(event, TICKED, actor, body, StrictJson.object());
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, ObjectNode body, ObjectNode personal) {
    return new RecordDraft(
        ENTITY,
        id,
        type,
        VERSION,
        actor,
        -1,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(personal));
  }

  /** The event a record speaks of, nothing of it ticked; empty when it cannot be read. */
  static Optional<Event> readWritten(DeskRecord record) {
    if (!record.header().type().equals(WRITTEN)) {
      return Optional.empty();
    }
    try {
      Event event = read(record);
      Event.check(event);
      return Optional.of(event);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Event read(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    JsonNode words = StrictJson.read(record.erased() ? Bytes.utf8("{}") : record.personal());
    boolean erased = record.erased();
    return new Event(
        record.header().entityId(),
        EventKind.valueOf(StrictJson.text(body, "kind", EventBounds.CODE_MAX)),
        erased ? "" : StrictJson.text(words, "name", Event.NAME_MAX),
        erased ? "" : StrictJson.text(words, "address", Event.LINE_MAX),
        StrictJson.optionalText(body, "unit"),
        erased ? "" : StrictJson.text(words, "organisers", Event.LINE_MAX),
        erased ? List.of() : texts(words, "teams", EventBounds.TEAMS_MAX, Event.LINE_MAX),
        LocalDate.parse(StrictJson.text(body, "day", EventBounds.CODE_MAX)),
        LocalTime.parse(StrictJson.text(body, "from", EventBounds.CODE_MAX)),
        LocalTime.parse(StrictJson.text(body, "to", EventBounds.CODE_MAX)),
        volunteers(body, words, erased),
        Set.of(),
        StrictJson.field(body, "off").asBoolean(),
        Instant.ofEpochMilli(StrictJson.number(body, "at")),
        record.header().actor());
  }

  private static List<Volunteer> volunteers(JsonNode body, JsonNode words, boolean erased) {
    List<String> codes = texts(body, "volunteers", EventBounds.PEOPLE_MAX, EventBounds.CODE_MAX);
    if (erased) {
      return codes.stream()
          .filter(code -> !code.isEmpty())
          .map(code -> new Volunteer(code, ""))
          .toList();
    }
    List<String> names = texts(words, "names", EventBounds.PEOPLE_MAX, Volunteer.NAME_MAX);
    EventBounds.require(names.size() == codes.size());
    List<Volunteer> volunteers = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      volunteers.add(new Volunteer(codes.get(i), names.get(i)));
    }
    return volunteers;
  }

  private static List<String> texts(JsonNode object, String name, int most, int longest) {
    List<String> texts = new ArrayList<>();
    StrictJson.array(object, name, most)
        .forEach(value -> texts.add(StrictJson.text(value, longest)));
    return texts;
  }

  /** What a record says is ready or not; empty when it says nothing of it. */
  static Optional<Tick> readTicked(DeskRecord record) {
    if (!record.header().type().equals(TICKED)) {
      return Optional.empty();
    }
    try {
      JsonNode body = StrictJson.read(record.body());
      String item = StrictJson.text(body, "item", EventBounds.CODE_MAX);
      EventBounds.require(EventBounds.isCode(item));
      return Optional.of(new Tick(item, StrictJson.field(body, "ready").asBoolean()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
