package vn.hotline1022.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.record.StrictJson;

/**
 * A run as text, for the draft of the call it is made in: the moves, the clocks, and which texts of
 * the guides it stays with. Read back it is at the same step.
 */
public final class GuideRunJson {
  private static final int VALUES_MAX = 40;
  private static final int TEXT_MAX = 200;
  private static final int INTEGER_MAX = 1_000_000;
  private static final int PINS_MAX = 100;

  private GuideRunJson() {}

  /** The whole run, with what was typed. */
  public static String of(GuideRun run) {
    ObjectNode json = StrictJson.object();
    json.put("guide", run.first().id());
    ArrayNode pins = json.putArray("pins");
    for (Guide guide : run.pinned()) {
      Guide.Pin pin = guide.pin();
      pins.addArray().add(pin.id()).add(pin.version()).add(pin.digest());
    }
    ObjectNode known = json.putObject("known");
    new TreeMap<>(run.known()).forEach(known::put);
    json.put("startedAt", run.startedAt());
    clock(json.putArray("whole"), run.clocks().whole());
    clock(json.putArray("visit"), run.clocks().visit());
    ArrayNode moves = json.putArray("moves");
    run.moves().forEach(move -> write(moves.addObject(), move));
    return StrictJson.text(json);
  }

  private static void clock(ArrayNode array, Stopwatch clock) {
    array.add(clock.since()).add(clock.before()).add(clock.running() ? 1 : 0);
  }

  private static void write(ObjectNode json, Move move) {
    json.put("guide", move.place().guide());
    json.put("version", move.place().version());
    json.put("step", move.place().step());
    switch (move.what()) {
      case Move.Chose(int digit) -> json.put("digit", digit);
      case Move.Wrote(String text) -> json.put("text", text);
      case Move.Detour(String guide) -> json.put("detour", guide);
      case Move.CameBack() -> json.put("back", true);
    }
    json.put("at", move.at());
    json.put("spent", move.spent());
  }

  /** The run again; empty when the text is none of ours or a guide of it is nowhere to be found. */
  public static Optional<GuideRun> read(String text, Guides guides) {
    try {
      JsonNode json = StrictJson.read(text);
      Map<String, Guide> pinned = new LinkedHashMap<>();
      for (JsonNode pin : StrictJson.array(json, "pins", PINS_MAX)) {
        Optional<Guide> guide = guides.exact(pin(pin));
        if (guide.isEmpty()) {
          return Optional.empty();
        }
        pinned.put(guide.get().id(), guide.get());
      }
      Guide first = pinned.get(StrictJson.text(json, "guide", TEXT_MAX));
      StrictJson.require(first != null);
      GuideRun.Start start =
          new GuideRun.Start(
              new PinnedGuides(guides, pinned),
              first,
              known(json),
              StrictJson.number(json, "startedAt"));
      GuideRun.Clocks clocks = new GuideRun.Clocks(clock(json, "whole"), clock(json, "visit"));
      return GuideRun.restored(start, moves(json), clocks);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The texts a run of this text stays with, so that they can be kept; none when unreadable. */
  public static List<Guide.Pin> pins(String text) {
    try {
      List<Guide.Pin> pins = new ArrayList<>();
      for (JsonNode pin : StrictJson.array(StrictJson.read(text), "pins", PINS_MAX)) {
        pins.add(pin(pin));
      }
      return pins;
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static Guide.Pin pin(JsonNode pin) {
    StrictJson.require(pin.isArray() && pin.size() == 3);
    return new Guide.Pin(
        StrictJson.text(pin.get(0), TEXT_MAX),
        (int) StrictJson.number(pin.get(1), INTEGER_MAX),
        StrictJson.text(pin.get(2), TEXT_MAX));
  }

  private static Map<String, String> known(JsonNode json) {
    JsonNode object = json.path("known");
    StrictJson.require(object.isObject() && object.size() <= VALUES_MAX);
    Map<String, String> known = new LinkedHashMap<>();
    object
        .properties()
        .forEach(field -> known.put(field.getKey(), StrictJson.text(field.getValue(), TEXT_MAX)));
    return known;
  }

  private static Stopwatch clock(JsonNode json, String name) {
    JsonNode clock = StrictJson.array(json, name, 3);
    StrictJson.require(clock.size() == 3);
    return new Stopwatch(
        StrictJson.number(clock.get(0)),
        StrictJson.number(clock.get(1)),
        StrictJson.number(clock.get(2)) == 1);
  }

  private static List<Move> moves(JsonNode json) {
    List<Move> moves = new ArrayList<>();
    for (JsonNode move : StrictJson.array(json, "moves", GuideRun.MOVES_MAX)) {
      Move.Place place =
          new Move.Place(
              StrictJson.text(move, "guide", TEXT_MAX),
              (int) StrictJson.number(move.path("version"), INTEGER_MAX),
              StrictJson.text(move, "step", TEXT_MAX));
      moves.add(
          new Move(
              place, what(move), StrictJson.number(move, "at"), StrictJson.number(move, "spent")));
    }
    return moves;
  }

  private static Move.What what(JsonNode move) {
    if (move.has("digit")) {
      return new Move.Chose((int) StrictJson.number(move.path("digit"), INTEGER_MAX));
    }
    if (move.has("text")) {
      return new Move.Wrote(StrictJson.text(move, "text", TEXT_MAX));
    }
    return move.has("detour")
        ? new Move.Detour(StrictJson.text(move, "detour", TEXT_MAX))
        : new Move.CameBack();
  }

  /** What the run stayed with goes before what there is now. */
  private record PinnedGuides(Guides now, Map<String, Guide> pinned) implements Guides {
    @Override
    public List<Guide> all() {
      return now.all();
    }

    @Override
    public Optional<Guide> latest(String id) {
      return pinned.containsKey(id) ? Optional.of(pinned.get(id)) : now.latest(id);
    }

    @Override
    public Optional<Guide> exact(Guide.Pin pin) {
      return now.exact(pin);
    }
  }
}
