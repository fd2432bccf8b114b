package vn.hotline1022.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import vn.hotline1022.record.DeskRecord;

/**
 * Records of a bundle that was found sound, on their way into the database: they are folded on a
 * thread of its own and then handed to the writer, while whoever reads goes on. Only a few stand at
 * the writer at a time, so that a save in between waits for these alone. A crash has all of them
 * come again, so the disk is not waited for after each. Nothing is written behind what failed; that
 * is thrown at whoever adds more, or waits for all. To be closed.
 */
final class RecordsUnderWay implements RecordBatches, AutoCloseable {

  /** About so much of what was read waits in memory at most. */
  private static final long MOST_BYTES = 16L << 20;

  /** What a record takes in memory, folded, beside what was said in it. */
  private static final long BYTES_EACH = 1_024;

  private static final int MOST_BEGUN = 2;

  /** So much is written before the disk is waited for: a save in between waits for all of it. */
  private static final long MOST_AHEAD_OF_DISK = 4L << 20;

  private final Database database;
  private final RecordStore records;
  private final ExecutorService folding = RecordBatches.thread("bundle-records");
  private final ExecutorService handing = RecordBatches.thread("bundle-handing");
  // Of whoever reads.
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private long waitingBytes;
  // Of the thread that hands on.
  private final Deque<Supplier<Void>> begun = new ArrayDeque<>();
  private long aheadOfDisk;
  private volatile boolean ended;

  /** What waits to be handed to the writer. */
  private record Batch(long bytes, CompletableFuture<Void> handedOn) {}

  RecordsUnderWay(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void add(List<DeskRecord> batch, long bytes, Then then) {
    long room = bytes + BYTES_EACH * batch.size();
    while (!waiting.isEmpty() && waitingBytes + room > MOST_BYTES) {
      take();
    }
    CompletableFuture<Arriving> folded = CompletableFuture.supplyAsync(() -> fold(batch), folding);
    waiting.add(
        new Batch(room, CompletableFuture.runAsync(() -> handOn(folded, bytes, then), handing)));
    waitingBytes += room;
  }

  /**
   * All are kept on return; the disk has them with the next write.
   *
   * @param each told which share of those that still waited was handed to the writer
   */
  void settle(DoubleConsumer each) {
    int all = waiting.size();
    while (!waiting.isEmpty()) {
      take();
      each.accept((double) (all - waiting.size()) / all);
    }
    RecordBatches.await(CompletableFuture.runAsync(this::finish, handing));
  }

  private void take() {
    Batch first = waiting.removeFirst();
    waitingBytes -= first.bytes();
    RecordBatches.await(first.handedOn());
  }

  private Arriving fold(List<DeskRecord> batch) {
    if (ended) {
      throw new CancellationException();
    }
    return records.arriving(batch);
  }

  private void handOn(CompletableFuture<Arriving> folded, long bytes, Then then) {
    if (ended) {
      throw new CancellationException();
    }
    try {
      Arriving arriving = RecordBatches.await(folded);
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

  /** What was not handed on yet is forgotten. */
  @Override
  public void close() {
    ended = true;
    folding.close();
    handing.close();
  }
}
