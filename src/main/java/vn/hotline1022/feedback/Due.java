package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Until when something is to be done, and how that was counted.
 *
 * @param by the last moment
 * @param day the day of that moment in Hanoi
 * @param amount how many working hours or working days
 * @param skipped holidays in between, in their order; those on a weekend are none
 */
public record Due(Instant by, LocalDate day, int amount, Unit unit, List<Holiday> skipped) {

  /** What is counted. */
  public enum Unit {
    WORKING_HOURS,
    WORKING_DAYS
  }

  public Due {
    skipped = List.copyOf(skipped);
  }

  public boolean isOver(Instant now) {
    return now.isAfter(by);
  }
}
