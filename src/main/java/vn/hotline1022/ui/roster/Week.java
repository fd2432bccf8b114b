package vn.hotline1022.ui.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.staff.Shift;

/**
 * A week of the roster.
 *
 * @param shifts the rows: those that are offered, and those that stand in it besides
 * @param days what is written
 */
public record Week(LocalDate monday, List<Shift> shifts, Map<LocalDate, RosterDay> days) {
  static final int DAYS = 7;

  public Week {
    shifts = List.copyOf(shifts);
    days = Map.copyOf(days);
  }

  static Week of(LocalDate monday, List<Shift> offered, List<RosterDay> written) {
    List<Shift> rows = new ArrayList<>(offered);
    for (RosterDay day : written) {
      for (RosterShift shift : day.shifts()) {
        if (rows.stream().noneMatch(row -> row.code().equals(shift.code()))) {
          rows.add(new Shift(shift.code(), shift.code(), shift.code(), shift.hours()));
        }
      }
    }
    return new Week(
        monday, rows, written.stream().collect(Collectors.toMap(RosterDay::day, day -> day)));
  }

  /** Its day of this number, from 0. */
  public LocalDate day(int number) {
    return monday.plusDays(number);
  }

  /** What is planned in a shift of a day. */
  public Optional<RosterShift> planned(LocalDate day, String shift) {
    return Optional.ofNullable(days.get(day)).stream()
        .flatMap(one -> one.shifts().stream())
        .filter(one -> one.code().equals(shift))
        .findFirst();
  }

  /** Whether anybody is planned in it. */
  public boolean isEmpty() {
    return days.values().stream().allMatch(day -> day.people().isEmpty());
  }
}
