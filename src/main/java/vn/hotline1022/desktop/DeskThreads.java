package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Tasks;

/**
 * The background threads of one desk, and what each is for. Closing waits for what was handed in,
 * so that nothing that was promised is lost.
 */
final class DeskThreads implements AutoCloseable {
  private static final int READERS = 2;
  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService writing;
  private final ExecutorService reading;
  private final ExecutorService hashing;
  private final Writes writes;
  private final Tasks reads;
  private final Tasks slow;
  private volatile boolean ended;

  /**
   * @param ui runs on the FX thread
   */
  DeskThreads(Executor ui) {
    writing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("desk-writes").factory());
    reading =
        Executors.newFixedThreadPool(READERS, Thread.ofPlatform().name("desk-reads-", 1).factory());
    hashing =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("desk-slow-", 1).factory());
    Executor answers = answer -> ui.execute(() -> deliver(answer));
    writes = new Writes(writing, answers);
    reads = new Tasks(reading, answers);
    slow = new Tasks(hashing, answers);
  }

  /** In order, one after the other: drafts, saves, settings. */
  Tasks writes() {
    return writes.tasks();
  }

  /**
   * Waits for everything that is handed to {@link #writes} by now, and what comes of it.
   *
   * @param done hears why something of it is not on the disk, or that all of it is
   */
  void whenWritten(Consumer<Optional<Fault>> done) {
    writes.whenDone(done);
  }

  /** Searches; they never hold up a write. */
  Tasks reads() {
    return reads;
  }

  /** What takes its time: hashing, opening, exports, backups. */
  Tasks slow() {
    return slow;
  }

  /** Nothing that still comes back leads anywhere: the end is near. On the FX thread. */
  void end() {
    ended = true;
  }

  /** An answer that comes after the end has nobody to see it, and would ask for more work. */
  private void deliver(Runnable answer) {
    if (!ended) {
      answer.run();
    }
  }

  @Override
  public void close() {
    end();
    for (ExecutorService service : new ExecutorService[] {writing, reading, hashing}) {
      service.shutdown();
    }
    try {
      for (ExecutorService service : new ExecutorService[] {writing, reading, hashing}) {
        if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          service.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
