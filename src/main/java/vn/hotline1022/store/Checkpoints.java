package vn.hotline1022.store;

import java.sql.SQLException;

/**
 * Brings the write-ahead log into the file while nobody waits, so that a save never does it. The
 * log is then used again from its start, so it grows no larger than the busiest moment made it.
 */
final class Checkpoints implements IdleWork {
  // Enough changed rows to be worth the syncs, few enough to be brought in within milliseconds.
  private static final long WORTHWHILE = 500;

  private long changesThen;

  @Override
  public boolean step(Session session) throws SQLException {
    long changes = session.number(0, "SELECT total_changes()");
    // Another connection counts from the beginning.
    changesThen = Math.min(changesThen, changes);
    if (changes - changesThen >= WORTHWHILE) {
      session.run("PRAGMA wal_checkpoint(PASSIVE)");
      changesThen = changes;
    }
    return false;
  }
}
