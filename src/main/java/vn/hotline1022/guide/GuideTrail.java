package vn.hotline1022.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A run that is over, as it is kept and counted: no word in it was typed by anybody.
 *
 * @param id of the run
 * @param call it was made in; gone when the call's data was erased
 * @param operator staff code
 * @param at when it was over, wall time
 * @param pin the guide it began with
 * @param system the caller's phone, when known
 * @param stops the steps passed, in order; the last one without an answer is where it was left
 * @param outcome how it ended
 * @param length without pauses
 */
public record GuideTrail(
    UUID id,
    Optional<UUID> call,
    String operator,
    Instant at,
    Guide.Pin pin,
    Optional<PhoneSystem> system,
    List<Stop> stops,
    Optional<Outcome> outcome,
    Duration length) {
  public GuideTrail {
    stops = List.copyOf(stops);
  }

  /**
   * A step that was shown.
   *
   * @param answer a digit, {@code write}, {@code detour}, {@code back}; empty when it was left
   *     there
   */
  public record Stop(Move.Place place, Optional<String> answer, Duration spent) {}

  /** An end that was reached; no outcome at all when the run was left. */
  public record Outcome(String guide, String end, End.Kind kind) {}

  /** What is left of a run. */
  public static GuideTrail of(
      UUID id, UUID call, String operator, Instant at, GuideRun run, long now) {
    Stream<Stop> left =
        run.question().stream()
            .map(
                step ->
                    new Stop(
                        new Move.Place(run.guide().id(), run.guide().version(), step.id()),
                        Optional.empty(),
                        run.atStep(now)));
    Stream<Stop> passed =
        run.moves().stream()
            .map(
                move ->
                    new Stop(
                        move.place(),
                        Optional.of(word(move.what())),
                        Duration.ofMillis(move.spent())));
    return new GuideTrail(
        id,
        Optional.of(call),
        operator,
        at,
        run.first().pin(),
        run.first().system().or(() -> PhoneSystem.of(run.values())),
        Stream.concat(passed, left).toList(),
        run.end().map(end -> new Outcome(end.guide().id(), end.end().id(), end.end().kind())),
        run.elapsed(now));
  }

  private static String word(Move.What what) {
    return switch (what) {
      case Move.Chose(int digit) -> Integer.toString(digit);
      case Move.Wrote _ -> "write";
      case Move.Detour _ -> "detour";
      case Move.CameBack _ -> "back";
    };
  }

  /** The same, with nothing that leads to anybody. */
  public GuideTrail withoutCall() {
    return new GuideTrail(id, Optional.empty(), operator, at, pin, system, stops, outcome, length);
  }

  /** The guides it came through with their versions, the one it began with first. */
  public Map<String, Integer> met() {
    Map<String, Integer> met = new LinkedHashMap<>();
    met.put(pin.id(), pin.version());
    stops.forEach(stop -> met.putIfAbsent(stop.place().guide(), stop.place().version()));
    return Collections.unmodifiableMap(met);
  }

  /** Whether it ended in success. */
  public boolean succeeded() {
    return outcome.map(Outcome::kind).equals(Optional.of(End.Kind.SUCCESS));
  }
}
