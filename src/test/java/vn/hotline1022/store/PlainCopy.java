package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hotline1022.staff.DatabaseKey;

/**
 * A decrypted copy of a database, page by page, so that tests can look for bytes in everything the
 * key opens: tables, indexes, search tables and free pages.
 */
final class PlainCopy {
  private static final String MAGIC = "SQLite format 3\0";

  private final Path file;

  /**
   * @param original a database that nobody writes to meanwhile
   * @param folder an empty folder for the copy
   */
  PlainCopy(Path original, DatabaseKey key, Path folder) throws IOException, SQLException {
    this.file = folder.resolve("plain.db");
    Files.copy(original, file);
    Path log = original.resolveSibling(original.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, folder.resolve("plain.db-wal"));
    }
    try (Connection connection = SqliteDriver.openWriter(file, key)) {
      SqliteDriver.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      SqliteDriver.run(connection, "PRAGMA journal_mode=DELETE");
      SqliteDriver.run(connection, "PRAGMA rekey=''");
    }
  }

  /** Every page. */
  byte[] bytes() throws IOException {
    byte[] all = Files.readAllBytes(file);
    assertThat(new String(all, 0, MAGIC.length(), StandardCharsets.US_ASCII)).isEqualTo(MAGIC);
    return all;
  }

  /** Every word the search table knows, one a line. */
  byte[] words() throws SQLException {
    StringBuilder words = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, call_search, row)");
      try (ResultSet row = statement.executeQuery("SELECT term FROM temp.word")) {
        while (row.next()) {
          words.append(row.getString(1)).append('\n');
        }
      }
    }
    return words.toString().getBytes(StandardCharsets.UTF_8);
  }
}
