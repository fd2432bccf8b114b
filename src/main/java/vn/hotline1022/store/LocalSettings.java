package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.Optional;
import vn.hotline1022.record.Bytes;

/**
 * Values of this profile alone, by name, inside the encrypted database: they are no records and are
 * never given on. Blocks; thread-safe.
 */
public final class LocalSettings {
  private final Database database;

  public LocalSettings(Database database) {
    this.database = database;
  }

  public Optional<Bytes> get(String name) {
    return database.readers().read(s -> get(s, name));
  }

  static Optional<Bytes> get(Session session, String name) throws SQLException {
    return session.first(
        "SELECT value FROM local_setting WHERE name = ?", row -> Bytes.of(row.getBytes(1)), name);
  }

  /** Durable on return. */
  public void put(String name, Bytes value) {
    database.writer().write(s -> put(s, name, value));
  }

  static int put(Session session, String name, Bytes value) throws SQLException {
    return session.update(
        "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)", name, value.toArray());
  }

  public void remove(String name) {
    database.writer().write(s -> remove(s, name));
  }

  static int remove(Session session, String name) throws SQLException {
    return session.update("DELETE FROM local_setting WHERE name = ?", name);
  }
}
