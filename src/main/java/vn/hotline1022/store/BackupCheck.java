package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hotline1022.staff.DatabaseKey;

/** Proves a backup by opening it. */
public final class BackupCheck {

  private final ProfileFolder folder;

  /**
   * @param folder lends room for a copy of the database
   */
  public BackupCheck(ProfileFolder folder) {
    this.folder = folder;
  }

  /**
   * Proves every sum of a backup, that {@code key} opens its database, and that this is sound.
   * Throws {@code BackupUnreadable} otherwise. Reads everything; blocks.
   */
  public void verify(Path file, DatabaseKey key) {
    BackupFile backup = BackupFile.open(file);
    Path copy = AtomicFiles.temporary(folder.backups().resolve("verify.db"));
    try {
      OwnerOnly.folder(folder.backups());
      Files.deleteIfExists(copy);
      OwnerOnly.newFile(copy);
      backup.readParts(
          (part, content) -> {
            if (part.isDatabase()) {
              try (var out = Files.newOutputStream(copy)) {
                BackupFile.copy(content, out);
              }
            }
          });
      if (!isSound(copy, key)) {
        throw BackupFile.unreadable(null);
      }
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.backups());
    } finally {
      copy.toFile().delete();
    }
  }

  private static boolean isSound(Path database, DatabaseKey key) {
    try (Connection connection = SqliteDriver.openUntouched(database, key, false);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return row.next() && row.getString(1).equals("ok");
    } catch (SQLException e) {
      return false;
    }
  }
}
