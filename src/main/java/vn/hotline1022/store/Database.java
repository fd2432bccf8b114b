package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * The open, encrypted database of one profile: one {@link Writer}, a few {@link Readers}. Whoever
 * opens it holds the profile's lock. Thread-safe; blocks, so never on the FX thread.
 */
public final class Database implements AutoCloseable {
  private static final Optional<String> OK = Optional.of("ok");

  private final Path file;
  private final Session session;
  private final Writer writer;
  private final Readers readers;
  private DatabaseKey key;

  private Database(Path file, DatabaseKey key, Session session) {
    this.file = file;
    this.key = key;
    this.session = session;
    this.writer = new Writer(file, session);
    this.readers = new Readers(file, key);
  }

  /**
   * Opens the file, makes it when it is not there, and brings an older schema up to date. Keeps a
   * copy of the key while open; the caller closes its own.
   *
   * @throws FaultException {@code StoreNewer} with nothing touched, {@code StoreDamaged} (also for
   *     a wrong key), {@code FolderReadOnly}, {@code DiskFull}
   */
  public static Database open(Path file, DatabaseKey key) {
    DatabaseKey own = new DatabaseKey(key.toArray());
    try {
      boolean fresh = Files.notExists(file) || Files.size(file) == 0;
      if (!fresh) {
        SchemaVersion.refuseNewer(file, own);
      }
      SqliteDriver.createFile(file);
      Migrations.run(file, own);
      Session session = new Session(SqliteDriver.openWriter(file, own));
      Database database = new Database(file, own, session);
      database.writer.start();
      database.writer.whenIdle(new Checkpoints());
      return database;
    } catch (SQLException e) {
      own.close();
      throw SqliteDriver.fault(e, file);
    } catch (IOException e) {
      own.close();
      throw StoreFaults.of(e, file);
    } catch (FaultException e) {
      own.close();
      throw e;
    }
  }

  public Writer writer() {
    return writer;
  }

  public Readers readers() {
    return readers;
  }

  /** Whether every page and index of the file is sound; reads all of it. */
  public boolean fileSound() {
    try {
      return readers.read(
          s -> s.first("PRAGMA integrity_check(1)", row -> row.getString(1)).equals(OK));
    } catch (FaultException e) {
      return false;
    }
  }

  /** Writes a consistent copy with the same key to a file that does not exist yet. */
  public void snapshotTo(Path target) {
    try {
      SqliteDriver.copy(file, key, target);
    } catch (SQLException e) {
      throw SqliteDriver.fault(e, target);
    } catch (IOException e) {
      throw StoreFaults.of(e, target);
    }
  }

  /**
   * Encrypts everything with another key, as when a person is removed. After a crash in the middle
   * the file opens with one key or the other, so both are kept until this returns.
   */
  public void rekey(DatabaseKey newKey) {
    DatabaseKey own = new DatabaseKey(newKey.toArray());
    readers.pause(
        () -> {
          writer.alone(
              s -> {
                SqliteDriver.rekey(s.connection(), own);
                return null;
              });
          readers.use(own);
          key.close();
          key = own;
        });
  }

  /** Finishes what waits, then closes the readers and last the writer, which empties the log. */
  @Override
  public void close() {
    writer.stop();
    readers.close();
    try {
      session.close();
    } catch (SQLException e) {
      throw SqliteDriver.fault(e, file);
    } finally {
      key.close();
    }
  }
}
