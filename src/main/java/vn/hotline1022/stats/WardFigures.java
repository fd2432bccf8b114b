package vn.hotline1022.stats;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.Units;

/**
 * Everything counted in a period by where people live. What was said of an old unit counts for the
 * one its people are in, where that is certain; never by guessing.
 *
 * @param rows by the code of a unit of today, or one of {@link #ELSEWHERE}; those without anything
 *     are left out
 * @param counted the places that were counted in each row, as they stand in records
 */
public record WardFigures(Map<String, UnitFigures> rows, Map<String, Set<String>> counted) {

  /** The row of old addresses of which the unit of today is not certain. */
  public static final String OLD_ADDRESS = "old";

  /** The row of whoever was not asked. */
  public static final String NOT_ASKED = "";

  /** The rows that are no unit, in the order they are shown. */
  public static final List<String> ELSEWHERE =
      List.of(OLD_ADDRESS, Place.OUTSIDE, Place.NOT_KNOWN, NOT_ASKED);

  /**
   * What it is made of.
   *
   * @param due until when feedback is to be dealt with
   */
  public record Sources(StatsRepository stats, Units units, DueDates due) {}

  public WardFigures {
    rows = Map.copyOf(rows);
    counted = Map.copyOf(counted);
  }

  /**
   * Reads what was counted; blocks.
   *
   * @param asOf the moment at which feedback is overdue
   */
  public static WardFigures of(Sources from, Period period, Instant asOf) {
    StatsRepository stats = from.stats();
    Sums sums = new Sums(from.units());
    sums.add(stats.calls(CallBy.PLACE, period), WardFigures::calls);
    sums.add(stats.visits(period), WardFigures::visits);
    sums.add(stats.faults(period), WardFigures::faults);
    for (FeedbackFact item : stats.items(period)) {
      sums.add(Map.of(item.place(), item), fact -> item(fact, asOf, from.due()));
    }
    return sums.figures();
  }

  /**
   * Calls alone.
   *
   * @param byPlace as they were counted
   */
  public static WardFigures ofCalls(Units units, Map<String, CallCounts> byPlace) {
    Sums sums = new Sums(units);
    sums.add(byPlace, WardFigures::calls);
    return sums.figures();
  }

  /** Adds what was counted by places to the rows they belong to. */
  private record Sums(
      Units units, Map<String, UnitFigures> rows, Map<String, Set<String>> counted) {
    Sums(Units units) {
      this(units, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    <T> void add(Map<String, T> byPlace, Function<T, UnitFigures> figures) {
      byPlace.forEach(
          (place, what) -> {
            String row = row(units, place);
            rows.merge(row, figures.apply(what), UnitFigures::plus);
            counted.computeIfAbsent(row, _ -> new TreeSet<>()).add(place);
          });
    }

    WardFigures figures() {
      return new WardFigures(rows, counted);
    }
  }

  private static UnitFigures calls(CallCounts calls) {
    return new UnitFigures(calls, VisitCounts.NONE, FeedbackCounts.NONE, 0, 0);
  }

  private static UnitFigures visits(VisitCounts visits) {
    return new UnitFigures(CallCounts.NONE, visits, FeedbackCounts.NONE, 0, 0);
  }

  private static UnitFigures faults(long faults) {
    return new UnitFigures(CallCounts.NONE, VisitCounts.NONE, FeedbackCounts.NONE, 0, faults);
  }

  private static UnitFigures item(FeedbackFact item, Instant asOf, DueDates due) {
    return new UnitFigures(
        CallCounts.NONE,
        VisitCounts.NONE,
        FeedbackCounts.of(item),
        item.overdueAt(asOf, due) ? 1 : 0,
        0);
  }

  /** The row that a place counts in. */
  public static String row(Units units, String place) {
    boolean elsewhere =
        Stream.of(Place.OUTSIDE, Place.NOT_KNOWN, NOT_ASKED)
            .anyMatch(code -> Objects.equals(code, place));
    return elsewhere ? place : units.home(place).map(WardFigures::row).orElse(OLD_ADDRESS);
  }

  /** The row of a unit of today. */
  public static String row(NewUnit unit) {
    return unit.code().text();
  }

  public UnitFigures of(String row) {
    return rows.getOrDefault(row, UnitFigures.NONE);
  }

  /** Several rows together. */
  public UnitFigures of(Collection<String> some) {
    return some.stream().map(this::of).reduce(UnitFigures.NONE, UnitFigures::plus);
  }

  /** All places that count in a row, whether anything of them was counted yet or not. */
  public Set<String> places(Units units, String row) {
    Set<String> places = new TreeSet<>(counted.getOrDefault(row, Set.of()));
    switch (row) {
      case NOT_ASKED, Place.OUTSIDE, Place.NOT_KNOWN -> places.add(row);
      case OLD_ADDRESS -> places.addAll(uncertain(units));
      default -> places.addAll(unit(units, row).map(units::codesOf).orElse(Set.of(row)));
    }
    return places;
  }

  private static Optional<NewUnit> unit(Units units, String row) {
    return units.home(row).filter(unit -> row(unit).equals(row));
  }

  /** Old units of which nobody can say where their people live today. */
  private static Set<String> uncertain(Units units) {
    return units
        .all()
        .filter(unit -> unit instanceof OldUnit || unit instanceof District)
        .map(unit -> unit.code().text())
        .filter(code -> units.home(code).isEmpty())
        .collect(Collectors.toSet());
  }

  /** The city as a whole, with what belongs to no unit. */
  public UnitFigures all() {
    return of(rows.keySet());
  }
}
