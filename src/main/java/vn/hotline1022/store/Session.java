package vn.hotline1022.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One connection with its prepared statements, used by one thread at a time. Parameters may be
 * {@code null}, {@code String}, {@code Long}, {@code Integer}, {@code byte[]} or {@code UUID}
 * (stored as 16 bytes).
 */
public final class Session implements AutoCloseable {

  /** Work on a session. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /** Reads the row a cursor stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes rows one by one; {@code false} ends the reading. */
  @FunctionalInterface
  public interface Rows {
    boolean next(ResultSet row) throws SQLException;
  }

  private Connection connection;
  // A statement in use is taken out, so that nested reading with the same SQL gets its own.
  private final Map<String, PreparedStatement> idle = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a change and returns the number of rows changed. */
  public int update(String sql, Object... parameters) throws SQLException {
    return use(sql, parameters, PreparedStatement::executeUpdate);
  }

  /**
   * Runs a change for each of these rows of parameters in turn, faster than one by one.
   *
   * @return how many rows each changed
   */
  int[] updateAll(String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return new int[0];
    }
    return use(
        sql,
        new Object[0],
        statement -> {
          for (Object[] row : rows) {
            bindAll(statement, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  public <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
    List<T> all = new ArrayList<>();
    each(sql, cursor -> all.add(row.read(cursor)), parameters);
    return all;
  }

  /** The first row, which must not read as null. */
  public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) throws SQLException {
    return use(
        sql,
        parameters,
        statement -> {
          try (ResultSet cursor = statement.executeQuery()) {
            return cursor.next() ? Optional.of(row.read(cursor)) : Optional.empty();
          }
        });
  }

  /** The first column of the first row, or {@code otherwise} when there is none or it is null. */
  public long number(long otherwise, String sql, Object... parameters) throws SQLException {
    return first(
            sql,
            row -> {
              long value = row.getLong(1);
              return value == 0 && row.wasNull() ? otherwise : value;
            },
            parameters)
        .orElse(otherwise);
  }

  public void each(String sql, Rows rows, Object... parameters) throws SQLException {
    use(
        sql,
        parameters,
        statement -> {
          try (ResultSet cursor = statement.executeQuery()) {
            boolean more = true;
            while (more && cursor.next()) {
              more = rows.next(cursor);
            }
          }
          return null;
        });
  }

  /** For statements that cannot be prepared for long, such as most pragmas. */
  public void run(String sql) throws SQLException {
    SqliteDriver.run(connection, sql);
  }

  /** Runs {@code work} in one transaction, taken back when it fails. */
  <T> T transaction(String begin, Work<T> work) throws SQLException {
    update(begin);
    try {
      T result = work.run(this);
      update("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack();
      throw e;
    }
  }

  /** The same, on the disk with the next transaction that is not like this. */
  <T> T transactionAhead(String begin, Work<T> work) throws SQLException {
    SqliteDriver.waitForDisk(connection, false);
    try {
      return transaction(begin, work);
    } finally {
      SqliteDriver.waitForDisk(connection, true);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : idle.values()) {
      statement.close();
    }
    idle.clear();
    connection.close();
  }

  /** Goes on with another connection after {@link #close}. */
  void reopen(Connection other) {
    connection = other;
  }

  /** Takes back the transaction that is open. */
  void rollBack() {
    try {
      update("ROLLBACK");
    } catch (SQLException e) {
      // A full disk ends the transaction by itself; then there is nothing to take back.
    }
  }

  /** What is done with a statement that is ready to run. */
  @FunctionalInterface
  private interface Use<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private <T> T use(String sql, Object[] parameters, Use<T> use) throws SQLException {
    PreparedStatement ready = idle.remove(sql);
    PreparedStatement statement = ready == null ? connection.prepareStatement(sql) : ready;
    T result;
    try {
      bindAll(statement, parameters);
      result = use.with(statement);
    } catch (SQLException | RuntimeException | Error e) {
      // The driver is done with a statement that failed.
      statement.close();
      throw e;
    }
    keep(sql, statement);
    return result;
  }

  private static void bindAll(PreparedStatement statement, Object[] parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      bind(statement, i + 1, parameters[i]);
    }
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, java.sql.Types.NULL);
      case String text -> statement.setString(index, text);
      case Long number -> statement.setLong(index, number);
      case Integer number -> statement.setInt(index, number);
      case byte[] bytes -> statement.setBytes(index, bytes);
      case UUID id -> statement.setBytes(index, Ids.bytes(id));
      default -> throw new IllegalArgumentException("no SQL type for " + value.getClass());
    }
  }

  private void keep(String sql, PreparedStatement statement) throws SQLException {
    PreparedStatement other = idle.putIfAbsent(sql, statement);
    if (other == null) {
      // What was bound may be personal and large: it does not stay in memory.
      statement.clearParameters();
    } else {
      statement.close();
    }
  }
}
