package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.call.Counted;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Staffing;
import vn.hotline1022.text.Formats;

/**
 * Answered calls per half hour beside what those on duty can take.
 *
 * @param bars in the order of time
 * @param summed of several days: each half hour is the sum of its days
 */
record Load(List<Bar> bars, boolean summed) {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  /** Before anything was read. */
  static final Load NONE = new Load(List.of(), false);

  /**
   * A half hour.
   *
   * @param coming has not begun
   * @param typical calls on such days, of a half hour that is not over
   * @param capacity calls that can be taken, as far as it is known
   */
  record Bar(
      LocalTime from,
      long calls,
      boolean coming,
      Optional<Double> typical,
      Optional<Double> capacity,
      Counted behind) {}

  Load {
    bars = List.copyOf(bars);
  }

  static Load of(BoardFacts facts) {
    return facts.isOneDay() ? ofDay(facts) : ofDays(facts);
  }

  /** What the highest of it comes to. */
  double top() {
    double top = 0;
    for (Bar bar : bars) {
      top = Math.max(top, (double) bar.calls());
      top = Math.max(top, bar.typical().orElse(0.0));
      top = Math.max(top, bar.capacity().orElse(0.0));
    }
    return top;
  }

  private static Load ofDay(BoardFacts facts) {
    // Calls and what is usual are counted by half hours of the clock, whenever a shift begins.
    Instant from = Staffing.halfOf(facts.period().from());
    Map<Instant, Double> capacity = new HashMap<>();
    facts.staffing().halves().forEach(half -> capacity.put(half.from(), half.calls()));
    List<Bar> bars = new ArrayList<>();
    for (Instant at = from; at.isBefore(facts.period().to()); at = at.plus(HALF_HOUR)) {
      LocalTime time = LocalTime.ofInstant(at, Formats.ZONE);
      boolean over = !at.plus(HALF_HOUR).isAfter(facts.at());
      bars.add(
          new Bar(
              time,
              calls(facts, time),
              at.isAfter(facts.at()),
              over ? Optional.empty() : Optional.ofNullable(facts.typical().get(Hours.text(time))),
              Optional.ofNullable(capacity.get(at)),
              behind(facts, time)));
    }
    return new Load(bars, false);
  }

  /** From the first half hour of the day with a call to the last. */
  private static Load ofDays(BoardFacts facts) {
    List<Bar> bars = new ArrayList<>();
    Map<String, Double> capacity = seen(facts.staffing()).byHalfHour();
    for (int i = 0; i < 48; i++) {
      LocalTime time = LocalTime.MIDNIGHT.plusMinutes(30L * i);
      bars.add(
          new Bar(
              time,
              calls(facts, time),
              false,
              Optional.empty(),
              Optional.ofNullable(capacity.get(Hours.text(time))),
              behind(facts, time)));
    }
    while (!bars.isEmpty() && bars.getLast().calls() == 0) {
      bars.removeLast();
    }
    while (!bars.isEmpty() && bars.getFirst().calls() == 0) {
      bars.removeFirst();
    }
    return new Load(bars, true);
  }

  /** Those half hours in which calls could have come in. */
  private static Staffing seen(Staffing all) {
    return new Staffing(
        all.handleTime(), all.halves().stream().filter(Staffing.Half::seen).toList());
  }

  private static long calls(BoardFacts facts, LocalTime time) {
    return facts
        .halfHours()
        .getOrDefault(Hours.text(time), CallCounts.NONE)
        .get(CallCount.ANSWERED);
  }

  private static Counted behind(BoardFacts facts, LocalTime time) {
    return Counted.in(facts.period().from(), facts.period().to(), Counted.As.ANSWERED).at(time);
  }
}
