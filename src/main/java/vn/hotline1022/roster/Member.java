package vn.hotline1022.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody in a team.
 *
 * @param person staff code
 * @param from the first day, in Hanoi
 * @param until the last day; empty while they stay
 */
public record Member(String person, LocalDate from, Optional<LocalDate> until) {

  /** Somebody who stays. */
  public Member(String person, LocalDate from) {
    this(person, from, Optional.empty());
  }

  /** Whether they belong to the team on this day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }
}
