package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import vn.hotline1022.fault.Fault;
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
  private final FileAnew anew;
  // Held by whatever works on the whole file: a copy, a change of keys.
  private final ReentrantLock whole = new ReentrantLock();
  private volatile boolean rekeying;
  private volatile boolean closing;
  private DatabaseKey key;

  private Database(Path file, DatabaseKey key, Session session, AtomicFiles.Steps steps) {
    this.file = file;
    this.key = key;
    this.session = session;
    this.writer = new Writer(file, session);
    this.readers = new Readers(file, key);
    this.anew = new FileAnew(file, writer, readers, steps);
  }

  /**
   * Opens the file, makes it when it is not there, and brings an older schema up to date. Keeps a
   * copy of the key while open; the caller closes its own.
   *
   * @throws FaultException {@code StoreNewer} with nothing touched, {@code StoreDamaged} (also for
   *     a wrong key), {@code FolderReadOnly}, {@code DiskFull}
   */
  public static Database open(Path file, DatabaseKey key) {
    return open(file, key, (step, path) -> {});
  }

  /** Tests see, or cut off, each step in which the file is written anew. */
  static Database open(Path file, DatabaseKey key, AtomicFiles.Steps steps) {
    DatabaseKey own = new DatabaseKey(key.toArray());
    try {
      boolean fresh = Files.notExists(file) || Files.size(file) == 0;
      if (!fresh) {
        SchemaVersion.refuseNewer(file, own);
      }
      SqliteDriver.createFile(file);
      FileAnew.deleteLeftovers(file);
      Migrations.run(file, own);
      Session session = new Session(SqliteDriver.openWriter(file, own));
      Database database = new Database(file, own, session, steps);
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

  /** Loads the driver and its library without any file, so that the first opening need not. */
  public static void warmUp() {
    SqliteDriver.warmUp();
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
    whole.lock();
    try {
      if (!SqliteDriver.copyWhile(() -> !closing, file, key, target)) {
        throw new FaultException(new Fault.StoreFailed("CLOSED"));
      }
    } catch (SQLException e) {
      throw SqliteDriver.fault(e, target);
    } catch (IOException e) {
      throw StoreFaults.of(e, target);
    } finally {
      whole.unlock();
    }
  }

  /** See {@link FileAnew#run}. */
  boolean writeAnew(BooleanSupplier goOn) {
    if (!whole.tryLock()) {
      return false;
    }
    try {
      return anew.run(key, () -> !closing && !rekeying && goOn.getAsBoolean());
    } finally {
      whole.unlock();
    }
  }

  Path file() {
    return file;
  }

  /**
   * Encrypts everything with another key, as when a person is removed. After a crash in the middle
   * the file opens with one key or the other, so both are kept until this returns.
   */
  public void rekey(DatabaseKey newKey) {
    rekeying = true;
    whole.lock();
    try {
      rekeyAlone(new DatabaseKey(newKey.toArray()));
    } finally {
      rekeying = false;
      whole.unlock();
    }
  }

  private void rekeyAlone(DatabaseKey own) {
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

  /**
   * Ends a copy that is being written, finishes what waits, then closes the readers and last the
   * writer, which empties the log.
   */
  @Override
  public void close() {
    closing = true;
    whole.lock();
    try {
      closeAlone();
    } finally {
      whole.unlock();
    }
  }

  private void closeAlone() {
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
