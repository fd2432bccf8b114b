package vn.hotline1022.ui.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days the list shows, in Hanoi's time.
 *
 * @param first the first day; empty for from the beginning
 * @param last the last day, included; empty for until now
 */
public record Period(Preset preset, Optional<LocalDate> first, Optional<LocalDate> last) {

  /** Everything. */
  public static final Period ALL = new Period(Preset.ALL, Optional.empty(), Optional.empty());

  /** The choices that are one key away. */
  public enum Preset {
    TODAY,
    YESTERDAY,
    THIS_WEEK,
    THIS_MONTH,
    ALL,
    CUSTOM
  }

  /** The days of a preset, seen from {@code today}; a custom one starts with this day. */
  public static Period of(Preset preset, LocalDate today) {
    return switch (preset) {
      case TODAY -> days(preset, today, today);
      case YESTERDAY -> days(preset, today.minusDays(1), today.minusDays(1));
      case THIS_WEEK ->
          days(preset, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
      case THIS_MONTH -> days(preset, today.withDayOfMonth(1), today);
      case ALL -> ALL;
      case CUSTOM -> days(preset, today, today);
    };
  }

  /** Days of one's own choice; given the wrong way round, they are turned. */
  public static Period custom(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? days(Preset.CUSTOM, other, one) : days(Preset.CUSTOM, one, other);
  }

  private static Period days(Preset preset, LocalDate first, LocalDate last) {
    return new Period(preset, Optional.of(first), Optional.of(last));
  }
}
