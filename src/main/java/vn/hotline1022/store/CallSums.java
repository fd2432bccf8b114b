package vn.hotline1022.store;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Period;

/**
 * Tables of what was counted of all calls in whole days and in whole months of Hanoi. Both tell the
 * same: months have a thirtieth of the rows, days reach where a period begins and ends.
 */
enum CallSums {
  /** By the day's number since 1970. */
  DAY("day"),
  /** By the month's number since the year 0. */
  MONTH("month");

  /** Adds to a row: asked with what it is told apart by, number, code and the counts. */
  final String add;

  /** Takes a row out in which nothing is left: a call goes on or has ended, one of both. */
  final String clear;

  /** Code and sums of a stretch. */
  final String sums;

  CallSums(String name) {
    String table = "stat_call_" + name;
    this.add =
        "INSERT INTO %s (dim, %s, code, %s) VALUES (?, ?, ?%s)"
                .formatted(table, name, StatCallRow.COUNTS, ", ?".repeat(CallCount.values().length))
            + " ON CONFLICT (dim, %s, code) DO UPDATE SET ".formatted(name)
            + columns("%1$s = %1$s + excluded.%1$s");
    this.clear =
        "DELETE FROM %s WHERE dim = ? AND %s = ? AND code = ? AND running = 0 AND ended = 0"
            .formatted(table, name);
    this.sums =
        "SELECT code, %1$s FROM %2$s WHERE dim = ? AND %3$s >= ? AND %3$s < ? GROUP BY code"
            .formatted(columns("sum(%s)"), table, name);
  }

  private static String columns(String each) {
    return Stream.of(CallCount.values())
        .map(count -> each.formatted(StatCallRow.column(count)))
        .collect(Collectors.joining(", "));
  }

  /**
   * Whole days or months one after the other.
   *
   * @param first a number of its table
   * @param end exclusive
   */
  record Stretch(CallSums of, long first, long end) {}

  /** Whole days, with as many whole months among them as there are. */
  static List<Stretch> of(Period.Days days) {
    LocalDate first = LocalDate.ofEpochDay(days.first());
    long begin = MONTH.number(days.first()) + (first.getDayOfMonth() == 1 ? 0 : 1);
    long end = MONTH.number(days.end());
    List<Stretch> all = new ArrayList<>();
    if (begin >= end) {
      add(all, DAY, days.first(), days.end());
    } else {
      add(all, DAY, days.first(), firstDay(begin));
      add(all, MONTH, begin, end);
      add(all, DAY, firstDay(end), days.end());
    }
    return all;
  }

  private static void add(List<Stretch> all, CallSums of, long first, long end) {
    if (first < end) {
      all.add(new Stretch(of, first, end));
    }
  }

  private static long firstDay(long month) {
    return LocalDate.EPOCH
        .with(ChronoField.PROLEPTIC_MONTH, month)
        .with(ChronoField.DAY_OF_MONTH, 1)
        .toEpochDay();
  }

  /** The number under which a day is counted. */
  long number(long day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
    };
  }
}
