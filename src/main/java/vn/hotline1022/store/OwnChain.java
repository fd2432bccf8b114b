package vn.hotline1022.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;

/**
 * This profile's own chain: remembers its end, so that a save need not look for it. Used on the
 * writer thread only.
 */
final class OwnChain {
  private final Origin origin;
  private final SecureRandom random;
  private final Uuid7 ids;
  private final HybridClock clock;
  private End end;

  /** Where the next record goes. */
  private record End(long number, long seq, Bytes hash) {}

  OwnChain(Origin origin, TimeSource time, SecureRandom random, Session session)
      throws SQLException {
    this.origin = origin;
    this.random = random;
    this.ids = new Uuid7(time, random);
    this.clock = new HybridClock(time, highestOwn(session));
    for (Origin other : RecordTable.origins(session)) {
      if (!other.device().equals(origin.device())) {
        clock.observe(RecordTable.lastReading(session, other));
      }
    }
  }

  /** Readings rise along a chain, so the last record of each tells. */
  private long highestOwn(Session session) throws SQLException {
    long highest = 0;
    for (Origin one : RecordTable.origins(session)) {
      if (one.device().equals(origin.device())) {
        highest = Math.max(highest, RecordTable.lastReading(session, one));
      }
    }
    return highest;
  }

  Origin origin() {
    return origin;
  }

  HybridClock clock() {
    return clock;
  }

  /** Seals the next record and inserts it. */
  DeskRecord append(Session session, RecordDraft draft) throws SQLException {
    End before = end(session);
    byte[] salt = new byte[RecordCodec.SALT_SIZE];
    random.nextBytes(salt);
    DeskRecord record =
        RecordCodec.seal(
            draft,
            ids.next(),
            clock.next(),
            origin,
            before.seq() + 1,
            before.hash(),
            Bytes.of(salt));
    RecordRows.insert(session, record, before.number());
    end = new End(before.number(), before.seq() + 1, record.hash());
    return record;
  }

  /** Looks for the end again; a transaction was taken back. */
  void forget() {
    end = null;
  }

  private End end(Session session) throws SQLException {
    if (end == null) {
      long number = RecordTable.originNumber(session, origin);
      end =
          session
              .first(
                  "SELECT device_seq, hash FROM record WHERE origin = ?"
                      + " ORDER BY device_seq DESC LIMIT 1",
                  row -> new End(number, row.getLong(1), Bytes.of(row.getBytes(2))),
                  number)
              .orElse(new End(number, 0, RecordCodec.FIRST_PREV));
    }
    return end;
  }
}
