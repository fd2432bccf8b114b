package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.Presence;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;

/**
 * Somebody in the period.
 *
 * @param state what they are doing; empty when they are not on duty
 * @param reason code of a break
 * @param since when they began with it; of no meaning when they are not on duty
 * @param heard of a state at another desk, when that desk last said something: as of then
 * @param needs why somebody should go and see
 */
record AtWork(
    String code,
    String name,
    boolean volunteer,
    Optional<Presence> state,
    String reason,
    Instant since,
    Optional<Instant> heard,
    Totals totals,
    Set<Need> needs,
    Counted behind) {

  /** Why somebody may need help, the most urgent first. */
  enum Need {
    /** They asked for it. */
    HELP,
    /** On the telephone for longer than calls take. */
    LONG_CALL,
    /** In after-call work for long. */
    LONG_WRAP_UP,
    /** Many of their calls end with a call-back promised. */
    CONTINUED
  }

  /** Whoever talks longer may need help, whatever calls take. */
  static final Duration LONGEST_CALL = Duration.ofMinutes(20);

  /** Longer after-call work than this is seen after. */
  static final Duration LONGEST_WRAP_UP = Duration.ofMinutes(5);

  /** Fewer calls have no usual length. */
  private static final int ENOUGH = 5;

  AtWork {
    needs = needs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(needs));
  }

  /** How long they have been at what they do; nothing for clocks that are ahead of ours. */
  Duration lasted(Instant now) {
    Duration lasted = Duration.between(since, now);
    return lasted.isNegative() ? Duration.ZERO : lasted;
  }

  /**
   * Why to go and see now.
   *
   * @param everybody of the period
   */
  static Set<Need> needs(
      Optional<Presence> state,
      Duration lasted,
      boolean asked,
      boolean continued,
      Totals everybody) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    if (asked) {
      needs.add(Need.HELP);
    }
    if (state.equals(Optional.of(Presence.TALKING)) && isLong(lasted, everybody)) {
      needs.add(Need.LONG_CALL);
    }
    if (state.equals(Optional.of(Presence.AFTER_CALL_WORK))
        && lasted.compareTo(LONGEST_WRAP_UP) > 0) {
      needs.add(Need.LONG_WRAP_UP);
    }
    if (continued) {
      needs.add(Need.CONTINUED);
    }
    return needs;
  }

  private static boolean isLong(Duration lasted, Totals everybody) {
    boolean twice =
        Measure.HANDLE_TIME.of(everybody) instanceof Figure.Mean mean
            && mean.base() >= ENOUGH
            && lasted.compareTo(mean.value().multipliedBy(2)) > 0;
    return twice || lasted.compareTo(LONGEST_CALL) > 0;
  }

  /** The first is the most urgent. */
  Optional<Need> worst() {
    return needs.stream().sorted().findFirst();
  }

  boolean onDuty() {
    return state.isPresent();
  }

  /** Whether it is known how long they have been at it. */
  boolean isTimed() {
    return onDuty() && heard.isEmpty();
  }

  boolean wasThere() {
    return onDuty() || !totals.duty().equals(Duty.NONE);
  }
}
