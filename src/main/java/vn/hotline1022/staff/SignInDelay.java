package vn.hotline1022.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long the next try waits after wrong passphrases: a slip costs nothing, guessing at the
 * keyboard gets nowhere.
 */
public final class SignInDelay {

  private static final List<Duration> DELAYS =
      List.of(
          Duration.ZERO,
          Duration.ZERO,
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5));

  /** The longest wait. */
  public static final Duration LONGEST = DELAYS.getLast();

  private SignInDelay() {}

  /** The wait after this many wrong tries in a row. */
  public static Duration after(int failedTries) {
    return DELAYS.get(Math.clamp(failedTries, 0, DELAYS.size() - 1));
  }

  /**
   * What is left of the wait by the wall clock. A clock that stands before the last try was set
   * back: the whole wait begins anew, and never more than that.
   */
  public static Duration left(int failedTries, Instant lastTry, Instant now) {
    Duration delay = after(failedTries);
    if (now.isBefore(lastTry)) {
      return delay;
    }
    Duration left = delay.minus(Duration.between(lastTry, now));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
