package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.mc.SQLiteMCChacha20Config;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Everything that is particular to the SQLite driver: how an encrypted file is opened, keyed anew
 * and copied, and what the driver's error codes are called. The key travels as a property, never in
 * a URL, which drivers quote in messages.
 */
final class SqliteDriver {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /** Of the database's own machine: some milliseconds. */
  private static final int STEPS_BETWEEN_LOOKS = 10_000;

  private SqliteDriver() {}

  /**
   * The one connection that writes. Checkpoints are made by hand, when nothing waits; what is
   * deleted is overwritten; nothing goes into temporary files, which would not be encrypted.
   */
  static Connection openWriter(Path file, DatabaseKey key) throws SQLException {
    Connection connection = connect(url(file, ""), key);
    try {
      run(connection, "PRAGMA journal_mode=WAL");
      waitForDisk(connection, true);
      run(connection, "PRAGMA wal_autocheckpoint=0");
      run(connection, "PRAGMA secure_delete=ON");
      run(connection, "PRAGMA temp_store=MEMORY");
      run(connection, "PRAGMA cache_size=-16000");
      run(connection, "PRAGMA foreign_keys=ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Whether each commit waits for the disk; never inside a transaction. What was committed without
   * waiting is on the disk with the next commit that waits, and till then lost by a power cut, the
   * last first.
   */
  static void waitForDisk(Connection connection, boolean waits) throws SQLException {
    run(connection, "PRAGMA synchronous=" + (waits ? "FULL" : "NORMAL"));
  }

  /** A database of nothing, in memory. */
  static void warmUp() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      run(connection, "PRAGMA temp_store=MEMORY");
      number(connection, SchemaVersion.PRAGMA);
    } catch (SQLException e) {
      // Whoever opens a file hears of it.
      throw new IllegalStateException("the driver does not work: " + codeOf(e));
    }
  }

  /** A connection that only reads. */
  static Connection openReader(Path file, DatabaseKey key) throws SQLException {
    Connection connection = connect(url(file, ""), key);
    try {
      run(connection, "PRAGMA query_only=ON");
      run(connection, "PRAGMA temp_store=MEMORY");
      run(connection, "PRAGMA cache_size=-16000");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Looks at a file without touching it, its folder or a log beside it.
   *
   * @param withLog whether what lies in a write-ahead log beside it counts too; this may leave an
   *     index ({@code -shm}) behind
   */
  static Connection openUntouched(Path file, DatabaseKey key, boolean withLog) throws SQLException {
    return connect(url(file, withLog ? "?mode=ro" : "?mode=ro&immutable=1"), key);
  }

  /** Encrypts the whole file with another key; the connection must be the only one. */
  static void rekey(Connection connection, DatabaseKey newKey) throws SQLException {
    byte[] raw = newKey.toArray();
    try {
      // Refused in WAL mode; in this mode the change is one transaction of its own.
      run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
      run(connection, "PRAGMA journal_mode=DELETE");
      run(connection, "PRAGMA rekey='raw:" + HexFormat.of().formatHex(raw) + "'");
    } finally {
      Arrays.fill(raw, (byte) 0);
      run(connection, "PRAGMA journal_mode=WAL");
    }
  }

  /**
   * Writes a consistent copy, encrypted with the same key, to a file that does not exist; ends
   * early when it may not go on.
   *
   * @return whether the copy is whole
   */
  static boolean copyWhile(BooleanSupplier goOn, Path file, DatabaseKey key, Path target)
      throws SQLException, IOException {
    createFile(target);
    try (Connection connection = connect(url(file, ""), key)) {
      run(connection, "PRAGMA temp_store=MEMORY");
      ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, stopUnless(goOn));
      try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
        statement.setString(1, target.toString());
        statement.execute();
        return true;
      } catch (SQLException e) {
        if (codeOf(e).equals("SQLITE_INTERRUPT")) {
          return false;
        }
        throw e;
      }
    }
  }

  private static ProgressHandler stopUnless(BooleanSupplier goOn) {
    return new ProgressHandler() {
      @Override
      protected int progress() {
        return goOn.getAsBoolean() ? 0 : 1;
      }
    };
  }

  /** Makes the file with rights for its owner alone before anything is written to it. */
  static void createFile(Path file) throws IOException {
    boolean posix =
        Files.getFileAttributeView(file.toAbsolutePath().getParent(), PosixFileAttributeView.class)
            != null;
    try {
      if (posix) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      if (posix && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
        Files.setPosixFilePermissions(file, OWNER_ONLY);
      }
    }
  }

  /** The driver's name of an error, for example {@code SQLITE_FULL}; carries no data. */
  static String codeOf(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "SQL";
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(String url, DatabaseKey key) throws SQLException {
    byte[] raw = key.toArray();
    try {
      SQLiteConfig config = SQLiteMCChacha20Config.getDefault().withRawUnsaltedKey(raw).build();
      config.setOpenMode(SQLiteOpenMode.OPEN_URI);
      Properties properties = config.toProperties();
      return DriverManager.getConnection(url, properties);
    } finally {
      Arrays.fill(raw, (byte) 0);
    }
  }

  private static String url(Path file, String options) {
    // As a URI, so that a folder named with ? or # is still that folder.
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString() + options;
  }

  static FaultException fault(SQLException e, Path file) {
    return StoreFaults.of(codeOf(e), e, file);
  }
}
