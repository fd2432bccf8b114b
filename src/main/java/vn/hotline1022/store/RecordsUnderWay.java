package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.RecordSink;

/**
 * Records that are read from a bundle, on their way into the database, in order: while some are
 * written, the next are folded on a thread of its own, and whoever reads goes on. Only a few stand
 * at the writer at a time, so that a save in between waits for these alone. A crash has all of them
 * come again, so the disk is not waited for after each. Nothing is written behind what failed; that
 * is thrown at whoever adds more, or waits for all.
 */
final class RecordsUnderWay implements AutoCloseable {

  /** So much of what was read waits in memory at most. */
  private static final long MOST_BYTES = 8L << 20;

  private static final int MOST_BEGUN = 2;

  /** So much is written before the disk is waited for: a save in between waits for all of it. */
  private static final long MOST_AHEAD_OF_DISK = 4L << 20;

  private final Database database;
  private final RecordStore records;
  private final ExecutorService folding =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("bundle-records").factory());
  // Of whoever reads.
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private long waitingBytes;
  // Of the thread that folds.
  private final Deque<Supplier<Void>> begun = new ArrayDeque<>();
  private long aheadOfDisk;
  private volatile boolean ended;

  /** Done in the transaction of a batch. */
  @FunctionalInterface
  interface Then {
    void run(Session session, RecordSink.Applied applied) throws SQLException;
  }

  /** What was handed to the thread that folds. */
  private record Batch(long bytes, CompletableFuture<Void> handedOn) {}

  RecordsUnderWay(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  /** Returns as soon as there is room for it. */
  void add(List<DeskRecord> batch, long bytes, Then then) {
    while (!waiting.isEmpty() && waitingBytes + bytes > MOST_BYTES) {
      take();
    }
    waiting.add(
        new Batch(bytes, CompletableFuture.runAsync(() -> handOn(batch, bytes, then), folding)));
    waitingBytes += bytes;
  }

  /** All are kept on return; the disk has them with the next write. */
  void settle() {
    while (!waiting.isEmpty()) {
      take();
    }
    await(CompletableFuture.runAsync(this::finish, folding));
  }

  private void take() {
    Batch first = waiting.removeFirst();
    waitingBytes -= first.bytes();
    await(first.handedOn());
  }

  private void handOn(List<DeskRecord> batch, long bytes, Then then) {
    if (ended) {
      throw new CancellationException();
    }
    try {
      Arriving arriving = records.arriving(batch);
      Supplier<Void> before = begun.isEmpty() ? () -> null : begun.getLast();
      Session.Work<Void> work =
          s -> {
            before.get();
            then.run(s, records.apply(s, arriving));
            return null;
          };
      aheadOfDisk += bytes;
      if (aheadOfDisk < MOST_AHEAD_OF_DISK) {
        begun.add(database.writer().beginStep(work));
      } else {
        begun.add(database.writer().begin(work));
        aheadOfDisk = 0;
      }
      if (begun.size() > MOST_BEGUN) {
        begun.removeFirst().get();
      }
    } catch (RuntimeException | Error e) {
      ended = true;
      throw e;
    }
  }

  private void finish() {
    while (!begun.isEmpty()) {
      begun.removeFirst().get();
    }
  }

  /** Waits for work on another thread; fails as it did. */
  static <T> T await(CompletableFuture<T> done) {
    try {
      return done.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException other -> throw other;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** What was not handed on yet is forgotten. */
  @Override
  public void close() {
    ended = true;
    folding.close();
  }
}
