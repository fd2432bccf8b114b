package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.roster.Stretch;

/**
 * How long somebody was where the roster had them: in service (ready, on the telephone or in
 * after-call work, at any desk) while they were to be, or not in service on a planned break. Time
 * nobody planned is in neither, so that who stays on after a shift or comes for somebody else
 * without it being written is not counted as absent then.
 *
 * @param scheduled time planned, breaks with it; of two shifts at once only once
 * @param kept of it, as it was planned
 */
public record Adherence(Duration scheduled, Duration kept) {
  public static final Adherence NONE = new Adherence(Duration.ZERO, Duration.ZERO);

  /**
   * One person's, from a moment to another.
   *
   * @param plan of this person; planned and in service wins over a planned break
   * @param spans of this person, at any desk, in any order
   * @param now where the period goes on: what is planned after it does not count yet, and what goes
   *     on reaches until then. Empty where only what ended counts.
   */
  public static Adherence of(
      Collection<Stretch> plan,
      Collection<PresenceSpan> spans,
      Instant from,
      Instant to,
      Optional<Instant> now) {
    Instant end = now.filter(to::isAfter).orElse(to);
    List<Stretch> served = Service.stretches(spans, now);
    TreeSet<Instant> bounds = new TreeSet<>(List.of(from, end));
    plan.forEach(stretch -> bounds.addAll(List.of(stretch.from(), stretch.to())));
    served.forEach(stretch -> bounds.addAll(List.of(stretch.from(), stretch.to())));
    Adherence sum = NONE;
    for (Instant begin : from.isBefore(end) ? bounds.subSet(from, end) : List.<Instant>of()) {
      if (covers(plan, begin)) {
        boolean in = plan.stream().anyMatch(stretch -> stretch.in() && stretch.covers(begin));
        sum = sum.plus(Duration.between(begin, bounds.higher(begin)), in == covers(served, begin));
      }
    }
    return sum;
  }

  private static boolean covers(Collection<Stretch> stretches, Instant moment) {
    return stretches.stream().anyMatch(stretch -> stretch.covers(moment));
  }

  private Adherence plus(Duration time, boolean asPlanned) {
    return new Adherence(scheduled.plus(time), asPlanned ? kept.plus(time) : kept);
  }

  public Adherence plus(Adherence other) {
    return new Adherence(scheduled.plus(other.scheduled), kept.plus(other.kept));
  }
}
