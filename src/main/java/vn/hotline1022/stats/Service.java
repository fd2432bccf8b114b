package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.roster.Stretch;

/**
 * Who was seen in service: ready, on the telephone or in after-call work.
 *
 * @param time everybody's together, by the half hour of the clock, keyed by its beginning; each
 *     person once, at however many desks
 * @param present how many people are in service now
 */
public record Service(Map<Instant, Duration> time, int present) {
  public static final Service NONE = new Service(Map.of(), 0);

  public Service {
    time = Map.copyOf(time);
  }

  /**
   * When somebody was in service.
   *
   * @param spans of one person, at any desk
   * @param now until then lasts what goes on, but no longer than {@link Duty#LONGEST}; empty where
   *     only what ended counts
   */
  public static List<Stretch> stretches(Collection<PresenceSpan> spans, Optional<Instant> now) {
    return spans.stream().filter(Service::isService).map(span -> time(span, now)).toList();
  }

  private static boolean isService(PresenceSpan span) {
    return switch (span.state()) {
      case READY, TALKING, AFTER_CALL_WORK -> true;
      case BREAK, OFF -> false;
    };
  }

  private static Stretch time(PresenceSpan span, Optional<Instant> now) {
    Instant end = Duty.end(span);
    if (span.lasted().isEmpty() && now.isPresent()) {
      Instant longest = span.since().plus(Duty.LONGEST);
      // Of another desk nothing is known beyond what it last said.
      Instant known = span.heard().filter(now.get()::isAfter).orElse(now.get());
      end = longest.isBefore(known) ? longest : later(known, span.since());
    }
    return new Stretch(span.since(), end, true);
  }

  /**
   * Adds one person's time within a period to the half hours it lies in.
   *
   * @param stretches in any order; where two lie over each other they count once
   */
  public static void add(
      Map<Instant, Duration> halves, Collection<Stretch> stretches, Period period) {
    List<Stretch> inOrder = stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    Instant done = period.from();
    for (Stretch stretch : inOrder) {
      Instant from = later(stretch.from(), done);
      Instant to = stretch.to().isBefore(period.to()) ? stretch.to() : period.to();
      while (from.isBefore(to)) {
        Instant half = Staffing.halfOf(from);
        Instant next = half.plus(Staffing.HALF_HOUR);
        Instant end = next.isBefore(to) ? next : to;
        halves.merge(half, Duration.between(from, end), Duration::plus);
        from = end;
      }
      done = later(done, to);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
