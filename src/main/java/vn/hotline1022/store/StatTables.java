package vn.hotline1022.store;

import java.sql.SQLException;

/** The tables of what is counted, and how far that is. */
final class StatTables {

  /** The record up to whose arrival everything is counted; a local setting. */
  static final String CURSOR = "stats.cursor";

  /** The dispositions that were counted as non-cases; a local setting. */
  static final String NON_CASES = "stats.non-cases";

  private StatTables() {}

  static long cursor(Session session) throws SQLException {
    return session.number(
        0, "SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = ?", CURSOR);
  }

  static void moveTo(Session session, long arrival) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)", CURSOR, arrival);
  }

  /** Has everything counted anew. */
  static void clear(Session session) throws SQLException {
    session.update("DELETE FROM stat_call");
    session.update("DELETE FROM stat_changed");
    session.update("DELETE FROM stat_call_day");
    session.update("DELETE FROM stat_call_month");
    session.update("DELETE FROM stat_guide_day");
    session.update("DELETE FROM stat_duty_day");
    session.update("DELETE FROM stat_feedback");
    session.update("DELETE FROM local_setting WHERE name IN (?, ?)", CURSOR, NON_CASES);
  }

  /** Has a call counted anew though no record of it came in. */
  static void changed(Session session, long key) throws SQLException {
    session.update("INSERT OR IGNORE INTO stat_changed (key) VALUES (?)", key);
  }
}
