package vn.hotline1022.call;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the call list asks for. Everything empty means all calls, newest first.
 *
 * @param words as typed, accents optional; the last word may be unfinished; digits are looked for
 *     in numbers, from either end
 * @param from first instant of the period, inclusive
 * @param to end of the period, exclusive
 * @param reasons any of these codes (a group's code stands for all below it); empty means any
 * @param dispositions any of these codes; empty means any
 * @param operators any of these staff codes; empty means any
 * @param places any of these places of {@link Parties}; empty means any
 * @param citizens with or for any of these citizens; empty means anybody
 * @param counted only what a figure counts; empty means any
 * @param limit most rows wanted, 1 to 1000
 */
public record CallQuery(
    String words,
    Optional<Instant> from,
    Optional<Instant> to,
    Set<String> reasons,
    Set<String> dispositions,
    Set<String> operators,
    Set<String> places,
    Set<UUID> citizens,
    Optional<Counted> counted,
    int limit) {

  public CallQuery {
    reasons = Set.copyOf(reasons);
    dispositions = Set.copyOf(dispositions);
    operators = Set.copyOf(operators);
    places = Set.copyOf(places);
    citizens = Set.copyOf(citizens);
  }

  /** Whatever figures count of it. */
  public CallQuery(
      String words,
      Optional<Instant> from,
      Optional<Instant> to,
      Set<String> reasons,
      Set<String> dispositions,
      Set<String> operators,
      Set<String> places,
      Set<UUID> citizens,
      int limit) {
    this(
        words,
        from,
        to,
        reasons,
        dispositions,
        operators,
        places,
        citizens,
        Optional.empty(),
        limit);
  }

  /** By anybody, of everywhere, with everybody. */
  public CallQuery(
      String words,
      Optional<Instant> from,
      Optional<Instant> to,
      Set<String> reasons,
      Set<String> dispositions,
      int limit) {
    this(words, from, to, reasons, dispositions, Set.of(), Set.of(), Set.of(), limit);
  }

  /** All calls, newest first. */
  public static CallQuery newest(int limit) {
    return new CallQuery("", Optional.empty(), Optional.empty(), Set.of(), Set.of(), limit);
  }

  /** The calls behind a figure, newest first. */
  public static CallQuery of(Counted counted, int limit) {
    return newest(limit).with(counted);
  }

  /** The same, of the calls that a figure counts. */
  public CallQuery with(Counted figure) {
    return new CallQuery(
        words,
        from,
        to,
        reasons,
        dispositions,
        operators,
        places,
        citizens,
        Optional.of(figure),
        limit);
  }

  /** All calls with or for any of these citizens, newest first. */
  public static CallQuery of(Set<UUID> citizens, int limit) {
    return new CallQuery(
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        citizens,
        limit);
  }
}
