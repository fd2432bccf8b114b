package vn.hotline1022.call;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the call list asks for. Everything empty means all calls, newest first.
 *
 * @param words as typed, accents optional; the last word may be unfinished; digits are looked for
 *     in numbers, from either end
 * @param from first instant of the period, inclusive
 * @param to end of the period, exclusive
 * @param reasons any of these codes (a group's code stands for all below it); empty means any
 * @param dispositions any of these codes; empty means any
 * @param limit most rows wanted, 1 to 1000
 */
public record CallQuery(
    String words,
    Optional<Instant> from,
    Optional<Instant> to,
    Set<String> reasons,
    Set<String> dispositions,
    int limit) {

  public CallQuery {
    reasons = Set.copyOf(reasons);
    dispositions = Set.copyOf(dispositions);
  }

  /** All calls, newest first. */
  public static CallQuery newest(int limit) {
    return new CallQuery("", Optional.empty(), Optional.empty(), Set.of(), Set.of(), limit);
  }
}
