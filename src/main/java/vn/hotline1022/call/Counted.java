package vn.hotline1022.call;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * The calls that a figure counts, told apart as figures tell them apart: by codes exactly as they
 * stand in a call. Follows what is written within a second, as figures do.
 *
 * @param from when the call began, inclusive
 * @param to exclusive
 * @param as what counts of them
 * @param operators any of these staff codes; empty means any
 * @param reason among its reasons; the empty code means without one
 * @param place of whoever was helped; the empty code means that nobody asked
 * @param disposition how it ended
 * @param halfHour in which of the day it began, in Hanoi
 */
public record Counted(
    Instant from,
    Instant to,
    As as,
    Set<String> operators,
    Optional<String> reason,
    Optional<String> place,
    Optional<String> disposition,
    Optional<LocalTime> halfHour) {

  /** What counts of calls; what the words mean stands with what is measured. */
  public enum As {
    /** Talked in, and no non-case. */
    ANSWERED,
    /** Came in and rang. */
    OFFERED,
    /** Came in and rang longer than is wanted. */
    LATE,
    /** Answered, so that a return would be seen. */
    FOLLOWABLE,
    /** Of these: not resolved, or they came back. */
    NOT_AT_ONCE,
    /** An account was registered or activated. */
    ACTIVATED
  }

  public Counted {
    operators = Set.copyOf(operators);
  }

  /** All of a period that count so. */
  public static Counted in(Instant from, Instant to, As as) {
    return new Counted(
        from,
        to,
        as,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Counted by(Set<String> codes) {
    return new Counted(from, to, as, codes, reason, place, disposition, halfHour);
  }

  public Counted about(String code) {
    return new Counted(from, to, as, operators, Optional.of(code), place, disposition, halfHour);
  }

  public Counted of(String code) {
    return new Counted(from, to, as, operators, reason, Optional.of(code), disposition, halfHour);
  }

  public Counted endedAs(String code) {
    return new Counted(from, to, as, operators, reason, place, Optional.of(code), halfHour);
  }

  public Counted at(LocalTime time) {
    return new Counted(from, to, as, operators, reason, place, disposition, Optional.of(time));
  }
}
