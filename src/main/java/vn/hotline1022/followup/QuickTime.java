package vn.hotline1022.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.hotline1022.text.Formats;

/** The times people promise most, in one key. */
public enum QuickTime {
  IN_15_MINUTES,
  IN_1_HOUR,
  THIS_MORNING,
  THIS_AFTERNOON,
  THIS_EVENING,
  TOMORROW_MORNING,
  TOMORROW_AFTERNOON;

  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime FIRST = LocalTime.of(8, 30);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final LocalTime EVENING = LocalTime.of(19, 30);

  /** When that is, to the minute. */
  public Instant at(Instant now) {
    LocalDate today = DueTime.today(now);
    return switch (this) {
      case IN_15_MINUTES -> now.plus(15, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
      case IN_1_HOUR -> now.plus(60, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
      case THIS_MORNING -> at(today, MORNING);
      case THIS_AFTERNOON -> at(today, AFTERNOON);
      case THIS_EVENING -> at(today, EVENING);
      case TOMORROW_MORNING -> at(today.plusDays(1), FIRST);
      case TOMORROW_AFTERNOON -> at(today.plusDays(1), AFTERNOON);
    };
  }

  /** Those that still lie well ahead. */
  public static List<QuickTime> offered(Instant now) {
    return Stream.of(values())
        .filter(quick -> quick.at(now).isAfter(now.plus(10, ChronoUnit.MINUTES)))
        .toList();
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Formats.ZONE).toInstant();
  }
}
