package vn.hotline1022.record;

import java.time.Duration;

/**
 * A hybrid logical clock: orders records, never measures. A reading is a positive {@code long}, 48
 * bits of milliseconds and a 16-bit counter, and each is greater than every one before it, however
 * the wall clock is set. Thread-safe.
 *
 * <p>It is started from the highest reading among this profile's own records; readings of other
 * profiles only come in through {@link #observe}, at every start too, so that a foreign clock that
 * is far ahead never gets in by a restart.
 */
public final class HybridClock {

  /** The farthest a foreign reading may lie before our wall clock and still push ours. */
  public static final Duration MOST_AHEAD = Duration.ofHours(24);

  private static final int COUNTER_BITS = 16;

  private final TimeSource time;
  private long last;

  /**
   * @param highestOwn highest reading among the records written here, 0 when there is none
   */
  public HybridClock(TimeSource time, long highestOwn) {
    this.time = time;
    this.last = Math.max(0, highestOwn);
  }

  /** The reading of a new record. */
  public synchronized long next() {
    // A full counter carries into the milliseconds, which is just the next greater reading.
    last = Math.max(last + 1, pack(wallMillis(), 0));
    return last;
  }

  /**
   * Takes note of a foreign record, so that what is written here from now on comes after it. A
   * reading more than {@link #MOST_AHEAD} before our wall clock is left aside: its record is
   * accepted, but a wrong clock elsewhere does not become ours.
   *
   * @return whether it was believed
   */
  public synchronized boolean observe(long remote) {
    if (remote < 0 || millisOf(remote) - wallMillis() > MOST_AHEAD.toMillis()) {
      return false;
    }
    last = Math.max(last, remote);
    return true;
  }

  public static long pack(long millis, int counter) {
    return (millis << COUNTER_BITS) | counter;
  }

  /** The milliseconds since 1970 in a reading. */
  public static long millisOf(long hlc) {
    return hlc >>> COUNTER_BITS;
  }

  public static int counterOf(long hlc) {
    return (int) (hlc & 0xFFFF);
  }

  private long wallMillis() {
    return Math.max(0, time.now().toEpochMilli());
  }
}
