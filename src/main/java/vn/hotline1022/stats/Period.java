package vn.hotline1022.stats;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.text.Formats;

/**
 * What is measured over: from a moment to another, in Hanoi's days.
 *
 * <p>One rule says what belongs to it. <b>A call, a run of a guide and an item of feedback belong,
 * with everything in them, to the moment they began</b> (a run: when it was over), by the wall
 * clock of the desk they were at: a call over midnight is one of the day before, one over the end
 * of a shift one of that shift. <b>Presence is cut</b> at the ends of the period, since it is a
 * state and no event.
 *
 * @param to exclusive, not before {@code from}
 */
public record Period(Kind kind, Instant from, Instant to) {

  /** How it was asked for; tells which one comes before. */
  public enum Kind {
    SHIFT,
    DAY,
    WEEK,
    MONTH,
    ANY
  }

  /** Days that lie in a period as a whole, as numbers since 1970. */
  public record Days(long first, long end) {
    public boolean any() {
      return end > first;
    }
  }

  /** Part of a day. */
  public record Part(Instant from, Instant to) {}

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  /**
   * A shift that begins on this day; it may pass midnight.
   *
   * @param shift of the table of shifts
   */
  public static Period shift(LocalDate day, Shift shift) {
    boolean over = !shift.hours().from().isBefore(shift.hours().to());
    return new Period(
        Kind.SHIFT,
        day.atTime(shift.hours().from()).atZone(Formats.ZONE).toInstant(),
        (over ? day.plusDays(1) : day).atTime(shift.hours().to()).atZone(Formats.ZONE).toInstant());
  }

  public static Period day(LocalDate day) {
    return days(Kind.DAY, day, day.plusDays(1));
  }

  /** The week from Monday that this day lies in. */
  public static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(Kind.WEEK, monday, monday.plusWeeks(1));
  }

  public static Period month(YearMonth month) {
    return days(Kind.MONTH, month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** From one day to another, both included. */
  public static Period between(LocalDate first, LocalDate last) {
    return days(Kind.ANY, first, last.plusDays(1));
  }

  private static Period days(Kind kind, LocalDate from, LocalDate to) {
    return new Period(kind, start(from), start(to));
  }

  /** The one to compare with: the same shift of the day before, or else as long just before. */
  public Period before() {
    return switch (kind) {
      case SHIFT -> back(Duration.ofDays(1));
      case DAY, WEEK, ANY -> back(Duration.between(from, to));
      case MONTH -> month(YearMonth.from(from.atZone(Formats.ZONE)).minusMonths(1));
    };
  }

  /**
   * The same of one that goes on: as much of the one before as is over of this one, so that like is
   * held against like.
   */
  public Period before(Instant now) {
    Period whole = before();
    Instant end = whole.from().plus(Duration.between(from, now));
    return contains(now) && end.isBefore(whole.to())
        ? new Period(whole.kind(), whole.from(), end)
        : whole;
  }

  /** Hanoi knows no summer time: a day has 24 hours. */
  private Period back(Duration by) {
    return new Period(kind, from.minus(by), to.minus(by));
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }

  /** The day in Hanoi that a moment lies in, as a number since 1970. */
  public static long dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, Formats.ZONE).toEpochDay();
  }

  /** The first moment of such a day. */
  public static Instant startOf(long day) {
    return start(LocalDate.ofEpochDay(day));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Formats.ZONE).toInstant();
  }

  /** The days that lie in it as a whole. */
  public Days days() {
    long begun = dayOf(from);
    long first = begun + (startOf(begun).equals(from) ? 0 : 1);
    return new Days(first, Math.max(first, dayOf(to)));
  }

  /** What is left of it beside {@link #days}: at most two parts of days. */
  public List<Part> parts() {
    Days days = days();
    if (!days.any()) {
      return from.equals(to) ? List.of() : List.of(new Part(from, to));
    }
    List<Part> parts = new ArrayList<>();
    if (from.isBefore(startOf(days.first()))) {
      parts.add(new Part(from, startOf(days.first())));
    }
    if (startOf(days.end()).isBefore(to)) {
      parts.add(new Part(startOf(days.end()), to));
    }
    return parts;
  }
}
