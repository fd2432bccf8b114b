package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.Map;
import vn.hotline1022.stats.Period;

/**
 * Which daily data are wanted.
 *
 * @param since from when the cumulative figures count, at most {@code day}
 * @param recipient who gets it
 * @param isFinal whether it counts as final; provisional otherwise
 * @param names of people by their staff codes, those that are known
 */
public record DailyOrder(
    LocalDate day, LocalDate since, String recipient, boolean isFinal, Map<String, String> names) {
  public DailyOrder {
    names = Map.copyOf(names);
    if (since.isAfter(day)) {
      throw new IllegalArgumentException("begins after the day");
    }
  }

  /** The day itself. */
  public Period period() {
    return Period.day(day);
  }

  /** From the beginning to the end of the day. */
  public Period cumulative() {
    return Period.between(since, day);
  }
}
