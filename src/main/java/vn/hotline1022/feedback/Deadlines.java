package vn.hotline1022.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import vn.hotline1022.feedback.Due.Unit;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.privacy.Workdays;
import vn.hotline1022.text.Formats;

/**
 * Until when an item is to be accepted and dealt with. Working hours run while the offices are
 * open. Working days are counted as the law counts days: from the day after, to the end of the last
 * one, so that the time of day changes nothing. Immutable.
 */
public final class Deadlines implements DueDates {

  /** Within so many working hours an item is accepted. */
  public static final int ACCEPT_HOURS = 8;

  /** Within so many working hours of its acceptance an urgent one is dealt with. */
  public static final int URGENT_HOURS = 4;

  /** Our default: nothing published says it. */
  public static final int NORMAL_DAYS = 3;

  /** Our default: nothing published says it. */
  public static final int COMPLEX_DAYS = 10;

  /** More days without a working one than any table of holidays has. */
  private static final int MOST_DAYS_OFF = 60;

  private final List<Holiday> holidays;
  private final Workdays workdays;
  private final OfficeHours hours;

  public Deadlines(List<Holiday> holidays, OfficeHours hours) {
    this.holidays = List.copyOf(holidays);
    this.hours = hours;
    this.workdays = Holidays.workdays(holidays);
  }

  /** Working days as these holidays leave them. */
  public Workdays workdays() {
    return workdays;
  }

  /** Until when an item filed then is to be accepted. */
  public Due acceptance(Instant filedAt) {
    return afterHours(filedAt, ACCEPT_HOURS);
  }

  @Override
  public Instant acceptBy(Instant filedAt) {
    return acceptance(filedAt).by();
  }

  /**
   * Until when it is to be dealt with.
   *
   * @param from when it was accepted; before that the moment it was filed, which is what a citizen
   *     may expect
   */
  public Due handling(Level level, Instant from) {
    return switch (level) {
      case URGENT -> afterHours(from, URGENT_HOURS);
      case NORMAL -> afterDays(from, NORMAL_DAYS);
      case COMPLEX -> afterDays(from, COMPLEX_DAYS);
    };
  }

  @Override
  public Instant dueBy(Level level, Instant acceptedAt) {
    return handling(level, acceptedAt).by();
  }

  private Due afterDays(Instant from, int days) {
    LocalDate first = from.atZone(Formats.ZONE).toLocalDate();
    LocalDate last = workdays.after(first, days);
    Instant by = last.atTime(hours.closing()).atZone(Formats.ZONE).toInstant();
    return new Due(by, last, days, Unit.WORKING_DAYS, between(first, last));
  }

  private Due afterHours(Instant from, int amount) {
    ZonedDateTime start = from.atZone(Formats.ZONE);
    Duration left = Duration.ofHours(amount);
    LocalDate day = start.toLocalDate();
    LocalTime since = start.toLocalTime();
    for (int off = 0; off < MOST_DAYS_OFF; off++) {
      if (workdays.works(day)) {
        for (Hours span : hours.spans()) {
          LocalTime begin = since.isAfter(span.from()) ? since : span.from();
          Duration here =
              begin.isBefore(span.to()) ? Duration.between(begin, span.to()) : Duration.ZERO;
          // An end that falls on the closing of an office is that closing, not the next opening.
          if (here.compareTo(left) >= 0) {
            return hoursDue(start.toLocalDate(), day.atTime(begin).plus(left), amount);
          }
          left = left.minus(here);
        }
        off = 0;
      }
      day = day.plusDays(1);
      since = LocalTime.MIN;
    }
    throw new IllegalStateException("holidays without an end");
  }

  private Due hoursDue(LocalDate first, LocalDateTime end, int amount) {
    LocalDate last = end.toLocalDate();
    return new Due(
        end.atZone(Formats.ZONE).toInstant(),
        last,
        amount,
        Unit.WORKING_HOURS,
        between(first, last));
  }

  /** Holidays that cost a working day between both, the first day itself included. */
  private List<Holiday> between(LocalDate first, LocalDate last) {
    return holidays.stream()
        .filter(holiday -> !holiday.to().isBefore(first) && !holiday.from().isAfter(last))
        .filter(Deadlines::onAWeekday)
        .sorted(java.util.Comparator.comparing(Holiday::from))
        .toList();
  }

  private static boolean onAWeekday(Holiday holiday) {
    return holiday
        .from()
        .datesUntil(holiday.to().plusDays(1))
        .anyMatch(day -> day.getDayOfWeek().getValue() <= 5);
  }
}
