package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Asks the database file itself which key opens it. To be asked with the older key first: while the
 * file's change of keys can still be rolled back, the older key is the right one, and opening with
 * it rolls back.
 */
public final class DatabaseProbe implements KeyProbe {

  private final Path file;

  public DatabaseProbe(ProfileFolder folder) {
    this.file = folder.database();
  }

  @Override
  public boolean opens(DatabaseKey key) {
    try (Connection connection =
        isHalfChanged()
            ? SqliteDriver.openReader(file, key)
            : SqliteDriver.openUntouched(file, key, false)) {
      return SqliteDriver.number(connection, SchemaVersion.PRAGMA) > 0;
    } catch (SQLException | IOException e) {
      return false;
    }
  }

  private boolean isHalfChanged() throws IOException {
    Path journal = file.resolveSibling(file.getFileName() + "-journal");
    return Files.exists(journal) && Files.size(journal) > 0;
  }
}
