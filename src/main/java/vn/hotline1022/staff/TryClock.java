package vn.hotline1022.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.hotline1022.record.TimeSource;

/**
 * Waits after wrong tries, per person. What was written down is read by the wall clock once; from
 * then on the monotonic clock counts, so that nobody ends or stretches a wait by setting the clock.
 * Also remembers tries that could not be written down. Not thread-safe.
 */
public final class TryClock {

  private record Wait(int failedTries, long untilNanos) {}

  private final TimeSource time;
  private final Map<String, Wait> waits = new HashMap<>();

  public TryClock(TimeSource time) {
    this.time = time;
  }

  /** What is left of the wait, given what is written down about this person. */
  public Duration left(String staffCode, int failedTries, Instant lastTry) {
    Wait wait =
        waits.computeIfAbsent(
            staffCode,
            code -> starting(failedTries, SignInDelay.left(failedTries, lastTry, time.now())));
    return Duration.ofNanos(Math.max(0, wait.untilNanos - time.nanos()));
  }

  /** Counts a wrong try; returns how many that makes in a row. */
  public int failed(String staffCode, int failedTriesBefore) {
    Wait before = waits.get(staffCode);
    int remembered = before == null ? 0 : before.failedTries;
    int tries = Math.max(remembered, failedTriesBefore) + 1;
    waits.put(staffCode, starting(tries, SignInDelay.after(tries)));
    return tries;
  }

  /** The passphrase was right: the next slip costs nothing again. */
  public void succeeded(String staffCode) {
    waits.remove(staffCode);
  }

  private Wait starting(int failedTries, Duration delay) {
    return new Wait(failedTries, time.nanos() + delay.toNanos());
  }
}
