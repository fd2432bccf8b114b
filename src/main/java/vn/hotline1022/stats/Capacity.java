package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceSpan;

/** How many calls those on duty can take in each half hour. */
public final class Capacity {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private Capacity() {}

  /**
   * What those who were there could have taken: their time ready, on the telephone and in
   * after-call work, by the mean time that a call takes. Empty without a mean.
   *
   * @param spans of everybody, at any desk; those that go on last until {@code now}
   * @param from a half hour's beginning
   * @param now what is later is not known
   * @param handling {@link Measure#HANDLE_TIME}
   * @return calls by the beginning of each half hour that has begun
   */
  public static Map<Instant, Double> present(
      Collection<PresenceSpan> spans, Instant from, Instant to, Instant now, Figure handling) {
    Map<Instant, Double> calls = new TreeMap<>();
    if (!(handling instanceof Figure.Mean mean) || mean.value().isZero()) {
      return calls;
    }
    Map<String, List<PresenceSpan>> people =
        spans.stream()
            .filter(span -> span.state() != Presence.OFF)
            .map(span -> until(span, now))
            .collect(Collectors.groupingBy(PresenceSpan::person));
    for (Instant at = from; at.isBefore(to) && at.isBefore(now); at = at.plus(HALF_HOUR)) {
      Instant end = at.plus(HALF_HOUR);
      Instant known = end.isBefore(now) ? end : now;
      Duration there = there(people.values(), at, known);
      // A half hour that goes on is told as if those who are there stay.
      double share = (double) HALF_HOUR.toMillis() / Duration.between(at, known).toMillis();
      calls.put(at, share * there.toMillis() / mean.value().toMillis());
    }
    return calls;
  }

  private static Duration there(Collection<List<PresenceSpan>> people, Instant from, Instant to) {
    return people.stream()
        .map(own -> Duty.of(own, from, to))
        .map(duty -> duty.handling().plus(duty.ready()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static PresenceSpan until(PresenceSpan span, Instant now) {
    Duration lasted = span.lasted().orElseGet(() -> Duration.between(span.since(), now));
    return new PresenceSpan(
        span.id(),
        span.person(),
        span.state(),
        span.reason(),
        span.since(),
        Optional.of(lasted.isNegative() ? Duration.ZERO : lasted));
  }
}
