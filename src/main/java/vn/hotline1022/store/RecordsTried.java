package vn.hotline1022.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.record.DeskRecord;

/**
 * Records of a bundle that is still looked over, on their way into a transaction that nobody sees
 * and that gives way to whoever writes. Nothing of them stays in memory: where that transaction was
 * taken back, the bundle's copy is read again. To be closed: then nothing of it is kept, unless all
 * was.
 */
final class RecordsTried implements RecordBatches, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RecordsTried.class);

  /** So many batches wait to be folded; whoever proves them waits for the first. */
  private static final int MOST_WAITING = 2;

  /** So many more stand at the writer, folded, which takes several times the room. */
  private static final int MOST_BEGUN = 2;

  private final RecordStore records;
  private final Tentative tentative;
  private final ExecutorService folding = RecordBatches.thread("bundle-records");
  // Of whoever reads.
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  // Of the thread that folds.
  private final Deque<Supplier<Void>> begun = new ArrayDeque<>();
  // Of the writer's thread: readings of clocks in records that are not proven to their end.
  private final LongStream.Builder heard = LongStream.builder();

  RecordsTried(Database database, RecordStore records) {
    this.records = records;
    this.tentative = database.writer().tentative();
  }

  @Override
  public void add(List<DeskRecord> batch, long bytes, Then then) {
    while (waiting.size() >= MOST_WAITING) {
      RecordBatches.await(waiting.removeFirst());
    }
    waiting.add(CompletableFuture.runAsync(() -> fold(batch, then), folding));
  }

  private void fold(List<DeskRecord> batch, Then then) {
    if (tentative.isOver()) {
      return;
    }
    try {
      Arriving arriving = records.arriving(batch);
      begun.add(
          tentative.add(
              s -> {
                then.run(s, records.apply(s, arriving, heard));
                return null;
              }));
      if (begun.size() > MOST_BEGUN) {
        begun.removeFirst().get();
      }
    } catch (RuntimeException e) {
      // Whoever reads it again meets it again, and tells.
      LOG.debug("not tried to its end: {}", e.getClass().getSimpleName());
      tentative.giveWay();
    } catch (Error e) {
      // Without memory for it, say: what came before it is not to be kept without it.
      tentative.giveWay();
      throw e;
    }
  }

  /**
   * Keeps all that was added, at once, with what else is to be.
   *
   * @param last gives nothing if that may not be
   * @return nothing if it was not kept, also since somebody else wrote meanwhile
   */
  <T> Optional<T> keepAll(Session.Work<Optional<T>> last) {
    Session.Work<Optional<T>> hearing =
        s -> {
          Optional<T> done = last.run(s);
          heard.build().forEach(records::hear);
          return done;
        };
    return RecordBatches.await(
        CompletableFuture.supplyAsync(() -> tentative.keep(hearing), folding));
  }

  @Override
  public void close() {
    tentative.giveWay();
    folding.close();
    tentative.close();
  }
}
