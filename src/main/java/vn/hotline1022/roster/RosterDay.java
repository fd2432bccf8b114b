package vn.hotline1022.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;

/**
 * Who is to be on duty in the shifts that begin on a day in Hanoi.
 *
 * @param shifts each code once; one without people is as good as none
 */
public record RosterDay(
    LocalDate day, List<RosterShift> shifts, Instant writtenAt, String writtenBy) {
  static final int SHIFTS_MAX = 20;
  static final int PEOPLE_MAX = 300;
  static final int BREAKS_MAX = 6;
  static final int CODE_MAX = 60;

  public RosterDay {
    shifts = List.copyOf(shifts);
  }

  /** The same for another day, as somebody writes it anew. */
  public RosterDay copied(LocalDate other, Instant now, String by) {
    return new RosterDay(other, shifts, now, by);
  }

  /** Everybody who is to be on duty in any of its shifts. */
  public Set<String> people() {
    Set<String> all = new TreeSet<>();
    shifts.forEach(shift -> all.addAll(shift.people()));
    return all;
  }

  /** What is planned for a person, oldest first; of two shifts at once, both. */
  public List<Stretch> of(String person) {
    return shifts.stream()
        .filter(shift -> shift.people().contains(person))
        .flatMap(shift -> stretches(shift).stream())
        .sorted(Comparator.comparing(Stretch::from))
        .toList();
  }

  private List<Stretch> stretches(RosterShift shift) {
    List<Stretch> breaks =
        shift.breaks().stream()
            .map(hours -> breakOf(shift, hours))
            .sorted(Comparator.comparing(Stretch::from))
            .toList();
    List<Stretch> all = new ArrayList<>();
    Instant begin = at(shift, shift.hours().from(), false);
    for (Stretch pause : breaks) {
      all.add(new Stretch(begin, pause.from(), true));
      all.add(pause);
      begin = pause.to();
    }
    all.add(new Stretch(begin, at(shift, shift.hours().to(), true), true));
    return all.stream().filter(stretch -> stretch.from().isBefore(stretch.to())).toList();
  }

  private Stretch breakOf(RosterShift shift, Hours hours) {
    return new Stretch(at(shift, hours.from(), false), at(shift, hours.to(), true), false);
  }

  /** A time of day within the shift; one over midnight lies on the day after. */
  private Instant at(RosterShift shift, LocalTime time, boolean end) {
    LocalTime begin = shift.hours().from();
    boolean next = end ? !time.isAfter(begin) : time.isBefore(begin);
    return (next ? day.plusDays(1) : day).atTime(time).atZone(Formats.ZONE).toInstant();
  }

  /** Throws {@link IllegalArgumentException} for a day that cannot be kept. */
  static void check(RosterDay day) {
    long codes = day.shifts.stream().map(RosterShift::code).distinct().count();
    boolean sound =
        Person.isLastDay(day.day)
            && day.shifts.size() <= SHIFTS_MAX
            && codes == day.shifts.size()
            && day.shifts.stream().allMatch(RosterDay::isSound);
    if (!sound) {
      throw new IllegalArgumentException("a day of the roster out of bounds");
    }
  }

  private static boolean isSound(RosterShift shift) {
    return isCode(shift.code())
        && shift.people().size() <= PEOPLE_MAX
        && shift.people().stream().allMatch(Person::isCode)
        && shift.people().stream().distinct().count() == shift.people().size()
        && breaksFit(shift.hours(), shift.breaks());
  }

  /** A shift's code, as the lists of the desk have them. */
  static boolean isCode(String text) {
    return !text.isEmpty()
        && text.length() <= CODE_MAX
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  /** Whether breaks lie within these hours, one after the other. */
  public static boolean breaksFit(Hours hours, List<Hours> breaks) {
    int length = minutes(hours.from(), hours.to());
    int last = 0;
    List<Hours> inOrder =
        breaks.stream()
            .sorted(Comparator.comparingInt(one -> offset(hours.from(), one.from())))
            .toList();
    for (Hours one : inOrder) {
      int begin = offset(hours.from(), one.from());
      int end = begin + minutes(one.from(), one.to());
      if (begin < last || end > length) {
        return false;
      }
      last = end;
    }
    return breaks.size() <= BREAKS_MAX;
  }

  /** From one time of day on to another; a whole day where both are the same. */
  private static int minutes(LocalTime from, LocalTime to) {
    int minutes = offset(from, to);
    return minutes == 0 ? 24 * 60 : minutes;
  }

  private static int offset(LocalTime from, LocalTime to) {
    return Math.floorMod((to.toSecondOfDay() - from.toSecondOfDay()) / 60, 24 * 60);
  }
}
