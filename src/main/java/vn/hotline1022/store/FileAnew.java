package vn.hotline1022.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;

/**
 * Writes a large database file anew, so that nothing is left in the gaps of its pages, without
 * anybody waiting for it: a copy is written beside it, which goes into its place by one rename, and
 * only if nothing was written since it was begun. Whenever the machine stops, the old file or the
 * new one lies there whole, and what else lies there goes at the next opening.
 */
final class FileAnew {
  private static final Logger LOG = LoggerFactory.getLogger(FileAnew.class);
  private static final long LEFT_FOR_THE_DESK = 64L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  private final Path file;
  private final Path beside;
  private final Writer writer;
  private final Readers readers;
  private final AtomicFiles.Steps steps;
  private Optional<FileChannel> replaced = Optional.empty();

  FileAnew(Path file, Writer writer, Readers readers, AtomicFiles.Steps steps) {
    this.file = file;
    this.beside = AtomicFiles.temporary(file);
    this.writer = writer;
    this.readers = readers;
    this.steps = steps;
  }

  /** Deletes what a run that was cut off left; only for whoever opens the database. */
  static void deleteLeftovers(Path file) throws IOException {
    Path beside = AtomicFiles.temporary(file);
    for (String ending : new String[] {"", "-journal", "-wal", "-shm"}) {
      Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + ending));
    }
  }

  /**
   * Whether it was done. Where somebody wrote or read for long meanwhile, or {@code goOn} said no,
   * everything is as before, to be tried again.
   *
   * @throws FaultException {@code DiskFull}, and everything is as before too
   */
  boolean run(DatabaseKey key, BooleanSupplier goOn) {
    // Between two writes: what comes later is either counted or not in the copy.
    long before = writer.aside(s -> writer.written().count());
    BooleanSupplier still = () -> goOn.getAsBoolean() && writer.written().count() == before;
    try {
      deleteLeftovers(file);
      requireRoom();
      steps.before("copy", beside);
      if (!SqliteDriver.copyWhile(still, file, key, beside) || !settled(key)) {
        return false;
      }
      steps.before("force", beside);
      force(beside);
      writer.aside(s -> s.number(0, "PRAGMA wal_checkpoint(PASSIVE)"));
      return intoPlace(key, still);
    } catch (SQLException e) {
      throw SqliteDriver.fault(e, file);
    } catch (IOException e) {
      throw StoreFaults.of(e, file);
    } finally {
      cleanUp();
    }
  }

  private void requireRoom() throws IOException {
    long free = file.toAbsolutePath().getParent().toFile().getUsableSpace();
    if (free < Files.size(file) + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /** In the copy nothing is due any more: this takes effect in the moment of the rename. */
  private boolean settled(DatabaseKey key) throws SQLException, IOException {
    steps.before("settle", beside);
    try (Connection connection = SqliteDriver.openWriter(beside, key);
        Session copy = new Session(connection)) {
      return ErasedTerms.settle(copy);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Waits a little for a moment in which nothing is being read. */
  private boolean intoPlace(DatabaseKey key, BooleanSupplier still) {
    boolean[] done = {false};
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (still.getAsBoolean() && System.nanoTime() < end) {
      if (readers.pauseIfFree(() -> done[0] = writer.aside(s -> swap(s, key, still)))) {
        return done[0];
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
    return false;
  }

  /** On the writer thread, with nobody reading: some milliseconds. */
  private boolean swap(Session session, DatabaseKey key, BooleanSupplier still)
      throws SQLException {
    if (!still.getAsBoolean()) {
      return false;
    }
    long begin = System.nanoTime();
    try {
      // Being the last connection it brings in the log and deletes it.
      session.close();
      return !hasLog() && moved();
    } catch (IOException e) {
      throw StoreFaults.of(e, file);
    } finally {
      session.reopen(SqliteDriver.openWriter(file, key));
      LOG.info("file put into place in {} ms", (System.nanoTime() - begin) / 1_000_000);
    }
  }

  /** An old log beside a new file would be taken for the new one's. */
  private boolean hasLog() {
    return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private boolean moved() throws IOException {
    steps.before("log gone", file);
    AtomicFiles.forceFolder(file.toAbsolutePath().getParent());
    Optional<FileChannel> old = held();
    try {
      new AtomicFiles(steps).move(beside, file);
      replaced = old;
      return true;
    } catch (IOException e) {
      // Before the database is opened again: to close a file here ends all locks on it.
      close(old);
      throw e;
    }
  }

  /**
   * The file that is replaced, kept until nobody waits any more: to give back gigabytes takes the
   * disk seconds. Windows replaces no open file.
   */
  private Optional<FileChannel> held() throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Optional.of(FileChannel.open(file, StandardOpenOption.READ))
        : Optional.empty();
  }

  private static void close(Optional<FileChannel> channel) throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }

  private void cleanUp() {
    try {
      close(replaced);
      replaced = Optional.empty();
      deleteLeftovers(file);
    } catch (IOException e) {
      LOG.warn("a copy stays until the next opening: {}", e.getClass().getSimpleName());
    }
  }
}
