package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How long somebody was there. */
public final class Hours {

  private Hours() {}

  /**
   * Stays of one person together, as far as they are over and no mistake. What two desks wrote down
   * of the same hours counts once.
   */
  public static Duration together(List<Attendance> stays) {
    List<Attendance> over =
        stays.stream()
            .filter(stay -> !stay.struck() && stay.until().isPresent())
            .sorted(Comparator.comparing(Attendance::from))
            .toList();
    Duration sum = Duration.ZERO;
    Instant covered = Instant.MIN;
    for (Attendance stay : over) {
      Instant end = stay.until().orElseThrow();
      Instant from = stay.from().isAfter(covered) ? stay.from() : covered;
      if (end.isAfter(from)) {
        sum = sum.plus(Duration.between(from, end));
        covered = end;
      }
    }
    return sum;
  }
}
