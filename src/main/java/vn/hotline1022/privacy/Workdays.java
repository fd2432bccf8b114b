package vn.hotline1022.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days of the administration: Monday to Friday without public holidays. */
public final class Workdays {
  private final Set<LocalDate> holidays;

  public Workdays(Set<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
  }

  public boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !holidays.contains(day);
  }

  /** The last day of so many working days, the day itself not counted. */
  public LocalDate after(LocalDate day, int workdays) {
    LocalDate end = day;
    for (int left = workdays; left > 0; left -= works(end) ? 1 : 0) {
      end = end.plusDays(1);
    }
    return end;
  }
}
