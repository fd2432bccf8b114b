package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/** The number of the schema in a file, looked at before anything may write to it. */
final class SchemaVersion {

  /** The schema this build knows: the number of its last migration. */
  static final int BUILD = 37;

  static final String PRAGMA = "PRAGMA user_version";

  private SchemaVersion() {}

  /** Refuses a file of a newer version and leaves it, its log and its folder as they are. */
  static void refuseNewer(Path file, DatabaseKey key) throws SQLException, IOException {
    Path log = beside(file, "-wal");
    boolean logged = Files.exists(log) && Files.size(log) > 0;
    check(alone(file, key, logged));
    if (logged) {
      Path index = beside(file, "-shm");
      boolean ours = Files.notExists(index);
      int found = read(file, key, true);
      if (found > BUILD && ours) {
        Files.deleteIfExists(index);
      }
      check(found);
    }
  }

  /**
   * The number in the file alone. Where its log is brought in when the disk fills up or the power
   * goes, the file alone is no whole one, and only both together tell.
   */
  private static int alone(Path file, DatabaseKey key, boolean logged) throws SQLException {
    try {
      return read(file, key, false);
    } catch (SQLException e) {
      if (logged && SqliteDriver.codeOf(e).startsWith("SQLITE_CORRUPT")) {
        return 0;
      }
      throw e;
    }
  }

  private static int read(Path file, DatabaseKey key, boolean withLog) throws SQLException {
    try (Connection connection = SqliteDriver.openUntouched(file, key, withLog)) {
      return SqliteDriver.number(connection, PRAGMA);
    }
  }

  private static void check(int found) {
    if (found > BUILD) {
      throw new FaultException(new Fault.StoreNewer(found, BUILD));
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
