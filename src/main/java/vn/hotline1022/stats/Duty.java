package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceSpan;

/**
 * How long somebody was on duty. Only what ended counts: an interval tells its length when the next
 * one begins. Who is at two desks at once counts once, by what is most work: on the telephone,
 * after-call work, ready, break.
 *
 * @param talking on the telephone
 * @param wrapUp after-call work
 * @param away on a break
 * @param planned how it went by the roster
 */
public record Duty(
    Duration ready, Duration talking, Duration wrapUp, Duration away, Adherence planned) {
  public static final Duty NONE =
      new Duty(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** Of somebody whom no roster had. */
  public Duty(Duration ready, Duration talking, Duration wrapUp, Duration away) {
    this(ready, talking, wrapUp, away, Adherence.NONE);
  }

  /** No state lasts longer; what a machine left alone tells beyond it does not count. */
  public static final Duration LONGEST = Duration.ofHours(24);

  private static final List<Presence> MOST_WORK_FIRST =
      List.of(Presence.TALKING, Presence.AFTER_CALL_WORK, Presence.READY, Presence.BREAK);

  /** What counts of an interval. */
  private record Span(Presence state, Instant from, Instant to) {
    static Optional<Span> of(PresenceSpan span, Instant from, Instant to) {
      Instant end = end(span);
      Span cut = new Span(span.state(), later(span.since(), from), end.isBefore(to) ? end : to);
      boolean counts = span.state() != Presence.OFF && cut.from().isBefore(cut.to());
      return counts ? Optional.of(cut) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
      return one.isBefore(other) ? other : one;
    }

    boolean covers(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }

  /** When an interval is over for what counts; its beginning while it goes on. */
  public static Instant end(PresenceSpan span) {
    Duration lasted = span.lasted().orElse(Duration.ZERO);
    return span.since().plus(lasted.compareTo(LONGEST) > 0 ? LONGEST : lasted);
  }

  /**
   * One person's, from a moment to another.
   *
   * @param intervals of this person, at any desk, in any order
   */
  public static Duty of(Collection<PresenceSpan> intervals, Instant from, Instant to) {
    List<Span> spans =
        intervals.stream().flatMap(span -> Span.of(span, from, to).stream()).toList();
    TreeSet<Instant> bounds = new TreeSet<>();
    spans.forEach(span -> bounds.addAll(List.of(span.from(), span.to())));
    Duty duty = NONE;
    for (Instant begin : bounds) {
      Instant end = bounds.higher(begin);
      if (end != null) {
        duty = duty.plus(state(spans, begin), Duration.between(begin, end));
      }
    }
    return duty;
  }

  private static Optional<Presence> state(List<Span> spans, Instant moment) {
    return spans.stream()
        .filter(span -> span.covers(moment))
        .map(Span::state)
        .min(Comparator.comparingInt(MOST_WORK_FIRST::indexOf));
  }

  private Duty plus(Optional<Presence> state, Duration time) {
    return state.map(known -> plus(known, time)).orElse(this);
  }

  private Duty plus(Presence state, Duration time) {
    return switch (state) {
      case READY -> new Duty(ready.plus(time), talking, wrapUp, away, planned);
      case TALKING -> new Duty(ready, talking.plus(time), wrapUp, away, planned);
      case AFTER_CALL_WORK -> new Duty(ready, talking, wrapUp.plus(time), away, planned);
      case BREAK -> new Duty(ready, talking, wrapUp, away.plus(time), planned);
      case OFF -> this;
    };
  }

  public Duty plus(Duty other) {
    return new Duty(
        ready.plus(other.ready),
        talking.plus(other.talking),
        wrapUp.plus(other.wrapUp),
        away.plus(other.away),
        planned.plus(other.planned));
  }

  /** The same, with how it went by the roster. */
  public Duty with(Adherence byRoster) {
    return new Duty(ready, talking, wrapUp, away, byRoster);
  }

  /** Several people's together. */
  public static Duty sum(Map<String, Duty> people) {
    return people.values().stream().reduce(NONE, Duty::plus);
  }

  /** On the telephone and after-call work. */
  public Duration handling() {
    return talking.plus(wrapUp);
  }
}
