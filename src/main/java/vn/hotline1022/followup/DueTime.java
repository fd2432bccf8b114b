package vn.hotline1022.followup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.text.Formats;

/**
 * When to call, as people choose or type it: {@code 14:00}, {@code 14h30}, {@code 8h}, {@code
 * 0830}; {@code 22/11}, {@code 22/11/2026} or no day at all for today.
 */
public final class DueTime {
  /** Further away nobody promises. */
  private static final Duration MOST = Duration.ofDays(180);

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:\\s*[:hHgG.]\\s*(\\d{1,2})?)?|(\\d{1,2})(\\d{2})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");

  private DueTime() {}

  /** What is wrong with what was typed. */
  public enum Fault {
    /** Nothing typed yet. */
    NONE_YET,
    DAY_UNREADABLE,
    TIME_UNREADABLE,
    PAST,
    TOO_FAR
  }

  /**
   * What was typed means.
   *
   * @param at when; empty when it cannot be used, and {@code fault} says why
   */
  public record Reading(Optional<Instant> at, Optional<Fault> fault) {}

  /** Reads day and time as typed at {@code now}. */
  public static Reading read(String day, String time, Instant now) {
    if (day.isBlank() && time.isBlank()) {
      return fault(Fault.NONE_YET);
    }
    Optional<LocalDate> date = day(day, today(now));
    if (date.isEmpty()) {
      return fault(Fault.DAY_UNREADABLE);
    }
    Optional<LocalTime> clock = clock(time);
    if (clock.isEmpty()) {
      return fault(time.isBlank() ? Fault.NONE_YET : Fault.TIME_UNREADABLE);
    }
    Instant at = date.get().atTime(clock.get()).atZone(Formats.ZONE).toInstant();
    if (at.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
      return fault(Fault.PAST);
    }
    return at.isAfter(now.plus(MOST))
        ? fault(Fault.TOO_FAR)
        : new Reading(Optional.of(at), Optional.empty());
  }

  private static Reading fault(Fault fault) {
    return new Reading(Optional.empty(), Optional.of(fault));
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    if (typed.isBlank()) {
      return Optional.of(today);
    }
    Matcher matcher = DAY.matcher(typed.strip());
    return matcher.matches() ? dayOfYear(matcher, today) : Formats.parseDate(typed);
  }

  /** Without a year: the next one that comes. */
  private static Optional<LocalDate> dayOfYear(Matcher matcher, LocalDate today) {
    try {
      LocalDate day =
          MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
              .atYear(today.getYear());
      return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> clock(String typed) {
    Matcher matcher = CLOCK.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String hour = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
    String minute = matcher.group(1) == null ? matcher.group(4) : matcher.group(2);
    try {
      return Optional.of(
          LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day in Hanoi. */
  public static LocalDate today(Instant now) {
    return now.atZone(Formats.ZONE).toLocalDate();
  }
}
