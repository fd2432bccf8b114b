package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.RecordSink;

/**
 * Records that are read from a bundle, on their way into the database, in order: they are folded on
 * a thread of its own, also while nothing may be written yet, and then handed to the writer, while
 * whoever reads goes on. Only a few stand at the writer at a time, so that a save in between waits
 * for these alone. A crash has all of them come again, so the disk is not waited for after each.
 * Nothing is written behind what failed; that is thrown at whoever adds more, or waits for all.
 */
final class RecordsUnderWay implements AutoCloseable {

  /** About so much of what was read waits in memory at most. */
  private static final long MOST_BYTES = 16L << 20;

  /** What a record takes in memory, folded, beside what was said in it. */
  private static final long BYTES_EACH = 1_024;

  private static final int MOST_BEGUN = 2;

  /** So much is written before the disk is waited for: a save in between waits for all of it. */
  private static final long MOST_AHEAD_OF_DISK = 4L << 20;

  private final Database database;
  private final RecordStore records;
  private final Optional<Tentative> tentative;
  private final ExecutorService folding = thread("bundle-records");
  private final ExecutorService handing = thread("bundle-handing");
  private final CompletableFuture<Void> mayWrite = new CompletableFuture<>();
  // Of whoever reads.
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private long waitingBytes;
  private boolean forgotten;
  // Of the thread that hands on.
  private final Deque<Supplier<Void>> begun = new ArrayDeque<>();
  private long aheadOfDisk;
  private volatile boolean ended;
  // Of the writer's thread: readings of clocks in records that are not proven to their end.
  private final LongStream.Builder heard = LongStream.builder();

  /** Done in the transaction of a batch. */
  @FunctionalInterface
  interface Then {
    void run(Session session, RecordSink.Applied applied) throws SQLException;
  }

  /** What waits to be handed to the writer. */
  private record Batch(long bytes, CompletableFuture<Void> handedOn) {}

  /**
   * @param tentative takes them while nothing may be written yet, if it can be had
   */
  RecordsUnderWay(Database database, RecordStore records, Optional<Tentative> tentative) {
    this.database = database;
    this.records = records;
    this.tentative = tentative;
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /** From now on what was added is written. */
  void write() {
    mayWrite.complete(null);
  }

  /**
   * Returns as soon as there is room for it. Where nothing may be written yet there may be none:
   * then all is forgotten.
   */
  void add(List<DeskRecord> batch, long bytes, Then then) {
    long room = bytes + BYTES_EACH * batch.size();
    while (!waiting.isEmpty() && waitingBytes + room > MOST_BYTES && !forgotten) {
      if (mayWrite.isDone()) {
        take();
      } else {
        forget();
      }
    }
    if (!forgotten) {
      CompletableFuture<Arriving> folded =
          CompletableFuture.supplyAsync(() -> fold(batch, then), folding);
      waiting.add(
          new Batch(room, CompletableFuture.runAsync(() -> handOn(folded, bytes, then), handing)));
      waitingBytes += room;
    }
  }

  private void forget() {
    forgotten = true;
    ended = true;
    tentative.ifPresent(Tentative::close);
    mayWrite.cancel(false);
    waiting.clear();
  }

  /** Whether nothing of it can be written, since there was no room for all. */
  boolean isForgotten() {
    return forgotten;
  }

  /**
   * All are kept on return; the disk has them with the next write.
   *
   * @param each told how many of how many batches were handed to the writer
   */
  void settle(Each each) {
    int all = waiting.size();
    while (!waiting.isEmpty()) {
      each.reached(all - waiting.size(), all);
      take();
    }
    await(CompletableFuture.runAsync(this::finish, handing));
  }

  /** Told how far it is. */
  @FunctionalInterface
  interface Each {
    void reached(int done, int all);
  }

  private void take() {
    Batch first = waiting.removeFirst();
    waitingBytes -= first.bytes();
    await(first.handedOn());
  }

  private Arriving fold(List<DeskRecord> batch, Then then) {
    if (ended) {
      throw new CancellationException();
    }
    try {
      Arriving arriving = records.arriving(batch);
      tentative.ifPresent(
          one ->
              one.add(
                  s -> {
                    then.run(s, records.apply(s, arriving, heard));
                    return null;
                  }));
      return arriving;
    } catch (RuntimeException | Error e) {
      tentative.ifPresent(Tentative::giveWay);
      throw e;
    }
  }

  /**
   * Keeps all that was added, at once, with what else is to be.
   *
   * @param last gives nothing if that may not be
   * @return nothing if it was not kept, since somebody else wrote meanwhile: then each has to be
   *     written
   */
  <T> Optional<T> keepAll(Session.Work<Optional<T>> last) {
    Session.Work<Optional<T>> hearing =
        s -> {
          Optional<T> done = last.run(s);
          heard.build().forEach(records::hear);
          return done;
        };
    return await(
        CompletableFuture.supplyAsync(() -> tentative.flatMap(one -> one.keep(hearing)), folding));
  }

  private void handOn(CompletableFuture<Arriving> folded, long bytes, Then then) {
    mayWrite.join();
    if (ended) {
      throw new CancellationException();
    }
    try {
      Arriving arriving = await(folded);
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
    mayWrite.cancel(false);
    folding.close();
    handing.close();
  }
}
