package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a found call has lasted. No monotonic clock survives the program, so the wall clock
 * bridges the gap, unless somebody has set it: then the call goes on from where it was last kept.
 */
final class RecoveredClock {
  /** A longer gap is a wrong clock or a forgotten call, not a restart. */
  static final Duration LONGEST_GAP = Duration.ofHours(12);

  private RecoveredClock() {}

  static Duration elapsed(CallDraft draft, Instant now) {
    Duration kept = Duration.ofMillis(Math.max(draft.elapsedMillis(), lastOffset(draft)));
    Duration gap = Duration.between(draft.keptAt(), now);
    boolean plausible = !gap.isNegative() && gap.compareTo(LONGEST_GAP) <= 0;
    return plausible ? kept.plus(gap) : kept;
  }

  private static long lastOffset(CallDraft draft) {
    var timeline = draft.call().timeline();
    return timeline.isEmpty() ? 0 : timeline.getLast().offsetMillis();
  }
}
