package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One cumulative column of units that does not tell, issue after issue, what a day hid: two sums a
 * day apart would. A day that was shown counts at once. Days that were hidden wait for the end of
 * their week, counted from the first day, and for each other: they count together once their sum
 * tells none of them.
 */
final class UnitSums {
  private static final int WEEK = 7;

  private final List<Long> told = new ArrayList<>();
  private final List<List<Long>> waiting = new ArrayList<>();
  private int days;

  UnitSums(int units) {
    for (int i = 0; i < units; i++) {
      told.add(0L);
      waiting.add(new ArrayList<>());
    }
  }

  /** The next day, as it was counted and as it was shown. */
  void add(List<Long> numbers, List<Cell> shown) {
    for (int i = 0; i < told.size(); i++) {
      if (shown.get(i) instanceof Cell.Gap) {
        waiting.get(i).add(numbers.get(i));
      } else {
        told.set(i, told.get(i) + numbers.get(i));
      }
    }
    days++;
    if (days % WEEK == 0) {
      IntStream.range(0, told.size()).forEach(this::count);
    }
  }

  private void count(int unit) {
    List<Long> hidden = waiting.get(unit);
    if (sum(hidden) >= SmallNumbers.SHOWN_FROM && !SmallNumbers.isTold(hidden)) {
      told.set(unit, told.get(unit) + sum(hidden));
      hidden.clear();
    }
  }

  /**
   * The cells; where nothing may be told yet, it is hidden. What waits of all units must not be
   * told by the city's sum either: while it would be, one more is hidden.
   *
   * @param hidden what stands instead of a hidden number
   */
  List<Cell> cells(String hidden) {
    List<Long> rest = waiting.stream().map(UnitSums::sum).filter(sum -> sum > 0).toList();
    int more = SmallNumbers.isTold(rest) ? another() : -1;
    return IntStream.range(0, told.size())
        .mapToObj(i -> i == more || isNothingYet(i) ? new Cell.Gap(hidden) : shown(i))
        .toList();
  }

  private Cell shown(int unit) {
    return new Cell.Amount(told.get(unit));
  }

  private boolean isNothingYet(int unit) {
    return told.get(unit) == 0 && !waiting.get(unit).isEmpty();
  }

  /** The smallest that is shown whole; none at all where there is no other. */
  private int another() {
    return IntStream.range(0, told.size())
        .filter(i -> waiting.get(i).isEmpty())
        .boxed()
        .min(Comparator.<Integer, Boolean>comparing(i -> told.get(i) == 0).thenComparing(told::get))
        .orElse(-1);
  }

  private static long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }
}
