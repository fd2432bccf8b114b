package vn.hotline1022.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes UUIDv7 ids: 48 bits of wall time, then a 12-bit counter, then random bits. Ids made in the
 * same millisecond rise. Thread-safe.
 *
 * <p>A small step back of the wall clock (a correction by the network, up to {@link #SMALL_STEP})
 * keeps the ids rising; a larger one is followed, since the id's time is the time people later look
 * for. Ids stay unique all the same, by their 62 random bits.
 */
public final class Uuid7 {

  /** Up to here a clock that went back does not show in the ids, in milliseconds. */
  static final long SMALL_STEP = 10_000;

  private static final int COUNTER_MAX = 0xFFF;
  // The counter starts in its lower half, so that a burst has room to count.
  private static final int COUNTER_START = 0x800;
  private static final long MILLIS_MASK = 0xFFFF_FFFF_FFFFL;

  private final TimeSource time;
  private final SecureRandom random;
  private long lastMillis = Long.MIN_VALUE;
  private int counter;

  public Uuid7(TimeSource time, SecureRandom random) {
    this.time = time;
    this.random = random;
  }

  /** An id of now. */
  public UUID next() {
    return at(time.now());
  }

  /** An id of another moment, for example of a call that is imported. */
  public synchronized UUID at(Instant moment) {
    long millis = Math.max(0, moment.toEpochMilli()) & MILLIS_MASK;
    if (millis <= lastMillis && lastMillis - millis <= SMALL_STEP) {
      count();
    } else {
      lastMillis = millis;
      counter = random.nextInt(COUNTER_START);
    }
    long high = (lastMillis << 16) | 0x7000L | counter;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The wall time in an id, in milliseconds since 1970. */
  public static long millisOf(UUID id) {
    return id.getMostSignificantBits() >>> 16;
  }

  private void count() {
    if (counter == COUNTER_MAX) {
      lastMillis++;
      counter = random.nextInt(COUNTER_START);
    } else {
      counter++;
    }
  }
}
