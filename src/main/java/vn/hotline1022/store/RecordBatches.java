package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.RecordSink;

/** Takes the records of a bundle, in order, batch by batch. */
interface RecordBatches {

  /** Done in the transaction of a batch. */
  @FunctionalInterface
  interface Then {
    void run(Session session, RecordSink.Applied applied) throws SQLException;
  }

  /**
   * Returns as soon as there is room for it.
   *
   * @param bytes about so many were said in them
   */
  void add(List<DeskRecord> batch, long bytes, Then then);

  /** One thread beside whoever reads. */
  static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
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
}
