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
 * @param places of whoever was helped, any of these; the empty code means that nobody asked, none
 *     at all means anywhere
 * @param disposition how it ended
 * @param halfHour in which of the day it began, in Hanoi
 * @param point where in a guide a run of it came to; then {@code from} and {@code to} are of when
 *     the run was over
 */
public record Counted(
    Instant from,
    Instant to,
    As as,
    Set<String> operators,
    Optional<String> reason,
    Set<String> places,
    Optional<String> disposition,
    Optional<LocalTime> halfHour,
    Optional<Point> point) {

  /**
   * Where in a guide.
   *
   * @param step empty for the guide as a whole
   */
  public record Point(String guide, String step) {}

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
    ACTIVATED,
    /** With a run of a guide that came to a point. */
    REACHED,
    /** With a run of a guide that was over at a point without success. */
    STOPPED
  }

  public Counted {
    operators = Set.copyOf(operators);
    places = Set.copyOf(places);
  }

  /** All of a period that count so. */
  public static Counted in(Instant from, Instant to, As as) {
    return new Counted(
        from,
        to,
        as,
        Set.of(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Counted by(Set<String> codes) {
    return new Counted(from, to, as, codes, reason, places, disposition, halfHour, point);
  }

  public Counted about(String code) {
    return new Counted(
        from, to, as, operators, Optional.of(code), places, disposition, halfHour, point);
  }

  /** Of any of these places, of which there is one at least. */
  public Counted of(Set<String> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("no place is not any place");
    }
    return new Counted(from, to, as, operators, reason, codes, disposition, halfHour, point);
  }

  public Counted endedAs(String code) {
    return new Counted(from, to, as, operators, reason, places, Optional.of(code), halfHour, point);
  }

  public Counted at(LocalTime time) {
    return new Counted(
        from, to, as, operators, reason, places, disposition, Optional.of(time), point);
  }

  public Counted at(Point where) {
    return new Counted(
        from, to, as, operators, reason, places, disposition, halfHour, Optional.of(where));
  }
}
