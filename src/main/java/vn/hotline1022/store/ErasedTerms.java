package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * After an erasure: merges the search tables whole, since they keep deleted terms until then,
 * writes the file anew, since a row that once was moved between pages leaves its bytes in the gap
 * it came from, whatever is overwritten when it is deleted, and empties the log. Then what was
 * erased is gone from the files. Goes on after a restart.
 */
final class ErasedTerms implements IdleWork {
  private static final String SETTING = "search.erased";
  private static final String PUT =
      "INSERT OR REPLACE INTO local_setting (name, value) VALUES ('" + SETTING + "', ?)";
  private static final List<String> TABLES = List.of("call_search", "citizen_search");
  private static final byte ASKED = 1;
  private static final byte MERGING = 2;
  private static final byte WRITTEN_ANEW = 3;
  // Pages merged in one step: a few milliseconds.
  private static final int PAGES = 64;

  /** Asks for it, in the transaction of the erasure; also anew while an earlier one goes on. */
  static void ask(Session session) throws SQLException {
    session.update(PUT, new byte[] {ASKED});
  }

  @Override
  public boolean step(Session session) throws SQLException {
    Optional<byte[]> state =
        session.first(
            "SELECT value FROM local_setting WHERE name = ?", row -> row.getBytes(1), SETTING);
    if (state.isEmpty()) {
      return false;
    }
    return switch (state.get()[0]) {
      case ASKED -> {
        session.update(PUT, new byte[] {MERGING});
        // A negative number first puts all parts into one merge, which drops what was deleted.
        merge(session, -PAGES);
        yield true;
      }
      case MERGING -> {
        if (!merge(session, PAGES)) {
          session.run("VACUUM");
          session.update(PUT, new byte[] {WRITTEN_ANEW});
        }
        yield true;
      }
      default -> {
        if (logEmptied(session)) {
          session.update("DELETE FROM local_setting WHERE name = ?", SETTING);
        }
        yield false;
      }
    };
  }

  /** Merges so many pages of each table; tells whether there is more to do. */
  private static boolean merge(Session session, int pages) throws SQLException {
    boolean more = false;
    for (String table : TABLES) {
      more |= SearchIndex.merge(session, table, pages);
    }
    return more;
  }

  private static boolean logEmptied(Session session) throws SQLException {
    return session.number(1, "PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  }
}
