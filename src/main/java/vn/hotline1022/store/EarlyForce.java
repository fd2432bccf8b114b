package vn.hotline1022.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has the disk keep what was written of a file while more of it comes, so that whoever forces all
 * of it at the end waits for little. One thread at a time tells it how far it is.
 */
final class EarlyForce implements AutoCloseable {
  private static final long EVERY = 8L << 20;

  private final FileChannel file;
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("early-force").factory());
  private Future<?> last = CompletableFuture.completedFuture(null);
  private long next = EVERY;

  EarlyForce(FileChannel file) {
    this.file = file;
  }

  /** So much was written by now. */
  void reached(long bytes) throws IOException {
    if (bytes >= next && last.isDone()) {
      settle();
      next = bytes + EVERY;
      last =
          disk.submit(
              () -> {
                file.force(false);
                return null;
              });
    }
  }

  /** Before the last force: the system tells of a failed one only once. */
  void settle() throws IOException {
    await(last);
  }

  /** Waits for work on the disk; fails as it did. */
  static void await(Future<?> work) throws IOException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Nobody forces the file any more. */
  @Override
  public void close() {
    disk.close();
  }
}
