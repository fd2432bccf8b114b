package vn.hotline1022.desktop;

import java.time.Duration;
import java.util.function.Supplier;
import vn.hotline1022.record.TimeSource;

/**
 * The seconds of a desk. Where they may, they go by ten once nobody has touched it for a minute:
 * each time the clocks move a picture of the window is made, which a laptop at a street event pays
 * from its battery. On the FX thread.
 */
final class SecondsAtRest {

  /** Whoever reads a step aloud touches the desk more often. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  /** Between two moves of the clocks then. */
  static final Duration STEP = Duration.ofSeconds(10);

  /** A second may come a little early. */
  private static final Duration EARLY = Duration.ofMillis(500);

  private final TimeSource time;
  private final Supplier<Duration> untouched;
  private long passed;

  /**
   * @param untouched how long nobody was there
   */
  SecondsAtRest(TimeSource time, Supplier<Duration> untouched) {
    this.time = time;
    this.untouched = untouched;
    this.passed = time.nanos();
  }

  /**
   * Once a second: whether the clocks move now.
   *
   * @param mayRest whether what is in front may go by ten
   */
  boolean pass(boolean mayRest) {
    long now = time.nanos();
    boolean rests = mayRest && untouched.get().compareTo(PAUSE) >= 0;
    if (rests && now - passed < STEP.minus(EARLY).toNanos()) {
      return false;
    }
    passed = now;
    return true;
  }
}
