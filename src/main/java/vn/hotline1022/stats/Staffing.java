package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterRepository;
import vn.hotline1022.roster.Stretch;
import vn.hotline1022.text.Formats;

/**
 * How many calls could be taken in each half hour of a period: the people's time in service, of
 * which {@link #TARGET_OCCUPANCY} may go into calls, by the mean handle time. Who was there is seen
 * of the half hours that are over; for those to come the roster tells, or, of a day without one,
 * those who are in service now.
 *
 * @param handleTime of the four weeks before, else of the period itself, else not measured
 * @param halves none without a handle time
 */
public record Staffing(Figure handleTime, List<Half> halves) {

  /**
   * How much of their time people can be on calls without wearing out. Ours, a rule of thumb of
   * telephone services: the city has set none.
   */
  public static final double TARGET_OCCUPANCY = 0.85;

  /** How long half an hour is. */
  public static final Duration HALF_HOUR = Duration.ofMinutes(30);

  /** Nobody looks at single half hours of longer periods. */
  private static final Duration LONGEST = Duration.ofDays(32);

  private static final int WEEKS = 4;

  /**
   * One half hour.
   *
   * @param people how many were or will be in service, on average
   * @param calls how many they could take
   * @param seen whether it is over
   */
  public record Half(Instant from, double people, double calls, boolean seen) {

    /** As {@link CallBy#HALF_HOUR} has it. */
    public String code() {
      return Hours.text(LocalTime.ofInstant(from, Formats.ZONE));
    }
  }

  public Staffing {
    halves = List.copyOf(halves);
  }

  /** By half hour of the day, as {@link CallBy#HALF_HOUR} adds up the calls of several days. */
  public Map<String, Double> byHalfHour() {
    Map<String, Double> sums = new TreeMap<>();
    halves.forEach(half -> sums.merge(half.code(), half.calls(), Double::sum));
    return sums;
  }

  /**
   * Of a period; blocks. Half hours are those of the clock: of one that the period cuts, the part
   * in it.
   */
  public static Staffing of(
      StatsRepository stats, RosterRepository roster, Period period, Instant now) {
    Figure handleTime = handleTime(stats, period, now);
    boolean tooLong = Duration.between(period.from(), period.to()).compareTo(LONGEST) > 0;
    return switch (handleTime) {
      case Figure.Mean mean when !tooLong && mean.value().isPositive() ->
          new Staffing(handleTime, halves(stats, roster, period, now, mean.value()));
      case Figure.Mean _, Figure.NotMeasured _, Figure.Amount _, Figure.Share _ ->
          new Staffing(handleTime, List.of());
    };
  }

  private static Figure handleTime(StatsRepository stats, Period period, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
    Period before = Period.between(today.minusWeeks(WEEKS), today.minusDays(1));
    Figure usual = handleTime(stats, before);
    return usual instanceof Figure.NotMeasured ? handleTime(stats, period) : usual;
  }

  private static Figure handleTime(StatsRepository stats, Period period) {
    CallCounts calls = stats.calls(CallBy.ALL, period).getOrDefault("", CallCounts.NONE);
    return Measure.HANDLE_TIME.of(Totals.of(calls));
  }

  private static List<Half> halves(
      StatsRepository stats,
      RosterRepository roster,
      Period period,
      Instant now,
      Duration handleTime) {
    Service seen = stats.service(period);
    Map<Instant, Duration> planned = planned(roster, period);
    List<LocalDate> days =
        roster.between(day(period.from()), day(period.to())).stream()
            .filter(day -> !day.people().isEmpty())
            .map(RosterDay::day)
            .toList();
    List<Half> halves = new ArrayList<>();
    for (Instant from = halfOf(period.from());
        from.isBefore(period.to());
        from = from.plus(HALF_HOUR)) {
      Duration part = part(period, from);
      boolean over = !from.plus(HALF_HOUR).isAfter(now);
      boolean rostered = days.contains(day(from)) || planned.containsKey(from);
      Duration time =
          over
              ? seen.time().getOrDefault(from, Duration.ZERO)
              : rostered
                  ? planned.getOrDefault(from, Duration.ZERO)
                  : part.multipliedBy(seen.present());
      halves.add(half(from, time, part, handleTime, over));
    }
    return halves;
  }

  private static Half half(
      Instant from, Duration time, Duration part, Duration handleTime, boolean over) {
    double calls = time.toMillis() * TARGET_OCCUPANCY / handleTime.toMillis();
    return new Half(from, (double) time.toMillis() / part.toMillis(), calls, over);
  }

  /** When the half hour of the clock begins that a moment lies in. */
  public static Instant halfOf(Instant moment) {
    long length = HALF_HOUR.toMillis();
    return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
  }

  private static Duration part(Period period, Instant half) {
    Instant begin = half.isBefore(period.from()) ? period.from() : half;
    Instant end = half.plus(HALF_HOUR).isBefore(period.to()) ? half.plus(HALF_HOUR) : period.to();
    return Duration.between(begin, end);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Formats.ZONE);
  }

  /** Time to be in service by the roster; a shift of the day before may reach over midnight. */
  private static Map<Instant, Duration> planned(RosterRepository roster, Period period) {
    Map<Instant, Duration> planned = new HashMap<>();
    for (RosterDay day : roster.between(day(period.from()).minusDays(1), day(period.to()))) {
      for (String person : day.people()) {
        List<Stretch> in = day.of(person).stream().filter(Stretch::in).toList();
        Service.add(planned, in, period);
      }
    }
    return planned;
  }
}
