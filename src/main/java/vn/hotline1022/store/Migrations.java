package vn.hotline1022.store;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Brings a file's schema up to this build's, by the scripts in {@code migrations}. When the file's
 * number says that nothing is to do, the migration library is not even loaded.
 */
final class Migrations {
  private static final String SCRIPTS = "classpath:vn/hotline1022/store/migrations";

  private Migrations() {}

  static void run(Path file, DatabaseKey key) throws SQLException {
    to(SchemaVersion.BUILD, file, key);
  }

  /** Up to a given version; tests make old profiles with it. */
  static void to(int version, Path file, DatabaseKey key) throws SQLException {
    try (Connection connection = SqliteDriver.openWriter(file, key)) {
      if (SqliteDriver.number(connection, SchemaVersion.PRAGMA) >= version) {
        return;
      }
    }
    migrate(version, file, key);
    try (Connection connection = SqliteDriver.openWriter(file, key)) {
      // Last of all: a crash before this line only has the library look once more.
      SqliteDriver.run(connection, SchemaVersion.PRAGMA + "=" + version);
    }
  }

  private static void migrate(int version, Path file, DatabaseKey key) throws SQLException {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(new Source(file, key))
          .locations(SCRIPTS)
          .target(Integer.toString(version))
          .table("schema_history")
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          throw sql;
        }
      }
      throw new FaultException(new Fault.StoreFailed("MIGRATION"), e);
    }
  }

  /** Gives the migration library its connections. */
  private record Source(Path file, DatabaseKey key) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      return SqliteDriver.openWriter(file, key);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("no " + type.getSimpleName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
