package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.privacy.Workdays;

/** Days off, for whoever counts working days. */
public final class Holidays {

  private Holidays() {}

  /** Those that are in force, as edited, by their days. */
  public static List<Holiday> in(ListBook book) {
    return book.all(ListKind.HOLIDAY).stream()
        .filter(entry -> !entry.retired())
        .flatMap(
            entry ->
                entry.days().stream()
                    .map(days -> new Holiday(entry.vi(), entry.en(), days.from(), days.to())))
        .sorted(Comparator.comparing(Holiday::from))
        .toList();
  }

  static Workdays workdays(Collection<Holiday> holidays) {
    Set<LocalDate> days =
        holidays.stream()
            .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
            .collect(Collectors.toSet());
    return new Workdays(days);
  }
}
