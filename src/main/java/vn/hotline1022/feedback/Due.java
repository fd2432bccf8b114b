package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Until when something is to be done, and how that was counted.
 *
 * @param by the last moment
 * @param day the day of that moment in Hanoi
 * @param amount how many working hours or working days
 * @param skipped holidays in between, in their order; those on a weekend are none
 */
public record Due(Instant by, LocalDate day, int amount, Unit unit, List<Holiday> skipped) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

  /** What is counted. */
  public enum Unit {
    WORKING_HOURS,
    WORKING_DAYS
  }

  public Due {
    skipped = List.copyOf(skipped);
  }

  /** The holidays in between as they are written behind a date: {@code 24/11}; may be empty. */
  public String skippedText() {
    return skipped.stream().map(Due::brief).collect(Collectors.joining(", "));
  }

  private static String brief(Holiday holiday) {
    String from = DAY.format(holiday.from());
    return holiday.from().equals(holiday.to()) ? from : from + "–" + DAY.format(holiday.to());
  }

  public boolean isOver(Instant now) {
    return now.isAfter(by);
  }
}
