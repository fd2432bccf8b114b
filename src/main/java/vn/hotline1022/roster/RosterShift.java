package vn.hotline1022.roster;

import java.util.List;
import vn.hotline1022.lists.Hours;

/**
 * A shift of a day and who is to be on duty in it. Its hours stand here as they were then: a shift
 * that is changed later changes nothing behind it.
 *
 * @param code of the table of shifts
 * @param hours in Hanoi's time; may pass midnight
 * @param breaks planned for all of them, within its hours
 * @param people staff codes
 */
public record RosterShift(String code, Hours hours, List<Hours> breaks, List<String> people) {
  public RosterShift {
    breaks = List.copyOf(breaks);
    people = List.copyOf(people);
  }

  /** The same with other people. */
  public RosterShift withPeople(List<String> others) {
    return new RosterShift(code, hours, breaks, others);
  }
}
