package vn.hotline1022.staff;

import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.record.TimeSource;

/**
 * When the desk locks by itself. Told of every key and click, asked at every tick. A machine that
 * slept was idle too, though its monotonic clock may have stood still. Used on one thread.
 */
public final class IdleLock {

  private final TimeSource time;
  private Duration after;
  private long touchedNanos;
  private Instant touchedAt;

  public IdleLock(TimeSource time, Duration after) {
    this.time = time;
    this.after = after;
    touched();
  }

  /** Another time to wait, from the settings. */
  public void lockAfter(Duration idle) {
    after = idle;
  }

  /** Somebody is there. */
  public final void touched() {
    touchedNanos = time.nanos();
    touchedAt = time.now();
  }

  /** How long nobody was there, as far as this machine was awake. */
  public Duration untouched() {
    return Duration.ofNanos(time.nanos() - touchedNanos);
  }

  /** Whether nobody was there for long enough. */
  public boolean isDue() {
    Duration counted = untouched();
    Duration byTheWall = Duration.between(touchedAt, time.now());
    return counted.compareTo(after) >= 0 || byTheWall.compareTo(after) >= 0;
  }
}
