package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;
import vn.hotline1022.record.Uuid7;

/**
 * The integer key of a call's row: 48 bits of the id's milliseconds and 4 of its random bits, so
 * that newest first and periods are ranges of keys, in the search tables as well. Two ids of one
 * millisecond that agree in those bits take the next free key. More bits would cost: the search
 * tables hold the differences between keys.
 */
final class CallKeys {
  private static final int RANDOM_BITS = 4;
  private static final long RANDOM_MASK = (1L << RANDOM_BITS) - 1;

  /** Lower than every key. */
  static final long FIRST = 0;

  /** Higher than every key. */
  static final long END = Long.MAX_VALUE;

  /** Where a call is, or would go. */
  record Place(long key, boolean taken) {
    static final Place NONE = new Place(-1, false);
  }

  private CallKeys() {}

  /** The first key of a moment. */
  static long from(Instant moment) {
    long millis = Math.clamp(ceilingMillis(moment), 0, (1L << 48) - 1);
    return millis << RANDOM_BITS;
  }

  static Place place(Session session, UUID id) throws SQLException {
    byte[] wanted = Ids.bytes(id);
    long[] key = {preferred(id)};
    boolean[] found = {false};
    session.each(
        "SELECT key, id FROM call WHERE key >= ? ORDER BY key",
        row -> {
          if (row.getLong(1) > key[0]) {
            return false;
          }
          found[0] = Arrays.equals(row.getBytes(2), wanted);
          key[0] += found[0] ? 0 : 1;
          return !found[0];
        },
        key[0]);
    return new Place(key[0], found[0]);
  }

  static OptionalLong find(Session session, UUID id) throws SQLException {
    Place place = place(session, id);
    return place.taken() ? OptionalLong.of(place.key()) : OptionalLong.empty();
  }

  /** Where the call of an id goes if no other one is there. */
  static long preferred(UUID id) {
    return (Uuid7.millisOf(id) << RANDOM_BITS) | (id.getLeastSignificantBits() & RANDOM_MASK);
  }

  private static long ceilingMillis(Instant moment) {
    return moment.plusNanos(999_999).toEpochMilli();
  }
}
