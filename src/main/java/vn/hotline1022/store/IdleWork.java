package vn.hotline1022.store;

import java.sql.SQLException;

/**
 * Work the writer thread does in small steps while nobody waits for it: search, merges,
 * checkpoints.
 */
interface IdleWork {

  /**
   * Does one step of a few milliseconds, with its own transaction if it needs one.
   *
   * @return whether there is more to do now
   */
  boolean step(Session session) throws SQLException;
}
