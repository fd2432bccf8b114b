package vn.hotline1022.store;

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
    return database
        .readers()
        .read(
            s ->
                s.first(
                    "SELECT value FROM local_setting WHERE name = ?",
                    row -> Bytes.of(row.getBytes(1)),
                    name));
  }

  /** Durable on return. */
  public void put(String name, Bytes value) {
    database
        .writer()
        .write(
            s ->
                s.update(
                    "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)",
                    name,
                    value.toArray()));
  }

  public void remove(String name) {
    database.writer().write(s -> s.update("DELETE FROM local_setting WHERE name = ?", name));
  }
}
