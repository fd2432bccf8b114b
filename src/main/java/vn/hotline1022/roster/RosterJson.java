package vn.hotline1022.roster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/** Writes and reads {@code roster.written}: a whole day; the last record of a day stands. */
public final class RosterJson {

  /** Entity of these records: one for each day. */
  public static final String ENTITY = "roster";

  static final String WRITTEN = "roster.written";
  static final int VERSION = 1;
  private static final int TEXT_MAX = 100;

  private RosterJson() {}

  /** The entity of a day, the same at every desk. */
  public static UUID id(LocalDate day) {
    return UUID.nameUUIDFromBytes((ENTITY + " " + day).getBytes(StandardCharsets.UTF_8));
  }

  public static RecordDraft written(RosterDay day) {
    RosterDay.check(day);
    ObjectNode body = StrictJson.object();
    body.put("day", day.day().toString());
    ArrayNode shifts = body.putArray("shifts");
    for (RosterShift shift : day.shifts()) {
      ObjectNode one = shifts.addObject();
      one.put("code", shift.code());
      put(one, shift.hours());
      ArrayNode breaks = one.putArray("breaks");
      shift.breaks().forEach(hours -> put(breaks.addObject(), hours));
      ArrayNode people = one.putArray("people");
      shift.people().forEach(people::add);
    }
    body.put("at", day.writtenAt().toEpochMilli());
    return new RecordDraft(
        ENTITY,
        id(day.day()),
        WRITTEN,
        VERSION,
        day.writtenBy(),
        TeamJson.NO_BASE,
        TeamJson.SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  private static void put(ObjectNode object, Hours hours) {
    object.put("from", hours.from().toString());
    object.put("to", hours.to().toString());
  }

  /** The day a record speaks of; empty when it cannot be read. */
  public static Optional<RosterDay> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(WRITTEN) && record.header().schemaVersion() == VERSION;
    try {
      return known ? Optional.of(day(record)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static RosterDay day(DeskRecord record) {
    JsonNode body = StrictJson.read(record.body());
    List<RosterShift> shifts = new ArrayList<>();
    for (JsonNode one : StrictJson.array(body, "shifts", RosterDay.SHIFTS_MAX)) {
      List<Hours> breaks = new ArrayList<>();
      StrictJson.array(one, "breaks", RosterDay.BREAKS_MAX)
          .forEach(part -> breaks.add(hours(part)));
      List<String> people = new ArrayList<>();
      StrictJson.array(one, "people", RosterDay.PEOPLE_MAX)
          .forEach(person -> people.add(StrictJson.text(person, TEXT_MAX)));
      shifts.add(
          new RosterShift(StrictJson.text(one, "code", TEXT_MAX), hours(one), breaks, people));
    }
    RosterDay day =
        new RosterDay(
            LocalDate.parse(StrictJson.text(body, "day", TEXT_MAX)),
            shifts,
            StrictJson.moment(body, "at"),
            record.header().actor());
    RosterDay.check(day);
    StrictJson.require(id(day.day()).equals(record.header().entityId()));
    return day;
  }

  private static Hours hours(JsonNode object) {
    return new Hours(
        LocalTime.parse(StrictJson.text(object, "from", TEXT_MAX)),
        LocalTime.parse(StrictJson.text(object, "to", TEXT_MAX)));
  }
}
