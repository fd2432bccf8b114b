package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hotline1022.privacy.Workdays;

/** Days off, for whoever counts working days. */
final class Holidays {

  private Holidays() {}

  static Workdays workdays(Collection<Holiday> holidays) {
    Set<LocalDate> days =
        holidays.stream()
            .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
            .collect(Collectors.toSet());
    return new Workdays(days);
  }
}
