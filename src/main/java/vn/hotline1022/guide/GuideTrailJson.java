package vn.hotline1022.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.record.StrictJson;

/**
 * Writes what is left of a run as a record, and folds it back. The body holds {@code operator, at}
 * (milliseconds since 1970), {@code guide, version, digest, system, length, stops} (guide, version,
 * step, answer, milliseconds) and {@code outcome}; nothing anybody typed. The personal part is the
 * {@code call}: after an erasure the run is still counted, and nothing leads from it to anybody.
 */
public final class GuideTrailJson {

  /** Entity of the records of runs; its id is the run's. */
  public static final String ENTITY = "run";

  /** A run is over. The last one stands. */
  public static final String ENDED = "run.ended";

  /** Version of the body written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;
  private static final int TEXT_MAX = 200;
  private static final int INTEGER_MAX = 1_000_000;

  private GuideTrailJson() {}

  /** The record of a run that is over. */
  public static RecordDraft ended(GuideTrail trail) {
    return new RecordDraft(
        ENTITY,
        trail.id(),
        ENDED,
        VERSION,
        trail.operator(),
        NO_BASE,
        SCOPE,
        Bytes.utf8(StrictJson.text(body(trail))),
        Bytes.utf8(StrictJson.text(personal(trail))));
  }

  private static ObjectNode personal(GuideTrail trail) {
    ObjectNode personal = StrictJson.object();
    trail.call().ifPresent(call -> personal.put("call", call.toString()));
    return personal;
  }

  private static ObjectNode body(GuideTrail trail) {
    ObjectNode body = StrictJson.object();
    body.put("operator", trail.operator());
    body.put("at", trail.at().toEpochMilli());
    body.put("guide", trail.pin().id());
    body.put("version", trail.pin().version());
    body.put("digest", trail.pin().digest());
    trail.system().ifPresent(system -> body.put("system", system.word()));
    body.put("length", trail.length().toMillis());
    write(trail.stops(), body.putArray("stops"));
    trail
        .outcome()
        .ifPresent(
            outcome ->
                body.putObject("outcome")
                    .put("guide", outcome.guide())
                    .put("end", outcome.end())
                    .put("kind", outcome.kind().name()));
    return body;
  }

  private static void write(List<GuideTrail.Stop> from, ArrayNode stops) {
    for (GuideTrail.Stop stop : from) {
      stops
          .addArray()
          .add(stop.place().guide())
          .add(stop.place().version())
          .add(stop.place().step())
          .add(stop.answer().orElse(""))
          .add(stop.spent().toMillis());
    }
  }

  /**
   * The run that records speak of, in whatever order they came: the last one that can be read.
   *
   * @param records of one run
   */
  public static Optional<GuideTrail> fold(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(ENTITY))
        .filter(record -> record.header().type().equals(ENDED))
        .filter(record -> record.header().schemaVersion() == VERSION)
        .sorted(RecordOrder.FOLD.reversed())
        .flatMap(record -> read(record).stream())
        .findFirst();
  }

  private static Optional<GuideTrail> read(DeskRecord record) {
    return read(
        record.header().entityId(),
        record.body(),
        record.erased() ? Optional.empty() : call(record.personal()));
  }

  static Optional<GuideTrail> read(UUID id, Bytes body, Optional<UUID> call) {
    try {
      return Optional.of(trail(id, StrictJson.read(body.utf8()), call));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<UUID> call(Bytes personal) {
    try {
      JsonNode read = StrictJson.read(personal.utf8());
      return Optional.of(UUID.fromString(StrictJson.text(read, "call", TEXT_MAX)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Stops as text for a table. */
  public static String stops(List<GuideTrail.Stop> stops) {
    ObjectNode object = StrictJson.object();
    write(stops, object.putArray("stops"));
    return StrictJson.text(object);
  }

  /** What {@link #stops(List)} wrote. */
  public static List<GuideTrail.Stop> stops(String text) {
    return stops(StrictJson.read(text));
  }

  private static GuideTrail trail(UUID id, JsonNode body, Optional<UUID> call) {
    return new GuideTrail(
        id,
        call,
        StrictJson.text(body, "operator", TEXT_MAX),
        Instant.ofEpochMilli(StrictJson.number(body, "at")),
        new Guide.Pin(
            StrictJson.text(body, "guide", TEXT_MAX),
            (int) StrictJson.number(body.path("version"), INTEGER_MAX),
            StrictJson.text(body, "digest", TEXT_MAX)),
        PhoneSystem.named(body.path("system").asText("")),
        stops(body),
        body.has("outcome") ? Optional.of(outcome(body.get("outcome"))) : Optional.empty(),
        length(body.path("length")));
  }

  private static List<GuideTrail.Stop> stops(JsonNode body) {
    List<GuideTrail.Stop> stops = new ArrayList<>();
    for (JsonNode stop : StrictJson.array(body, "stops", GuideRun.MOVES_MAX + 1)) {
      StrictJson.require(stop.isArray() && stop.size() == 5);
      String answer = StrictJson.text(stop.get(3), TEXT_MAX);
      stops.add(
          new GuideTrail.Stop(
              new Move.Place(
                  StrictJson.text(stop.get(0), TEXT_MAX),
                  (int) StrictJson.number(stop.get(1), INTEGER_MAX),
                  StrictJson.text(stop.get(2), TEXT_MAX)),
              Optional.of(answer).filter(given -> !given.isEmpty()),
              length(stop.get(4))));
    }
    return stops;
  }

  private static Duration length(JsonNode millis) {
    return Duration.ofMillis(Math.max(0, StrictJson.number(millis)));
  }

  private static GuideTrail.Outcome outcome(JsonNode outcome) {
    return new GuideTrail.Outcome(
        StrictJson.text(outcome, "guide", TEXT_MAX),
        StrictJson.text(outcome, "end", TEXT_MAX),
        End.Kind.valueOf(StrictJson.text(outcome, "kind", TEXT_MAX)));
  }
}
