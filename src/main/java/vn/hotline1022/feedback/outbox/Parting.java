package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last moment of a run that is interrupted: what is under way may come to its end, so that an
 * orderly end leaves nothing in doubt; for so long, and no longer, whoever ends it waits. Used by
 * one thread.
 */
final class Parting {
  private static final Logger LOG = LoggerFactory.getLogger(Parting.class);

  private final Duration most;
  private final Runnable begins;
  private OptionalLong until = OptionalLong.empty();

  /**
   * @param begins runs as soon as the thread is interrupted
   */
  Parting(Duration most, Runnable begins) {
    this.most = most;
    this.begins = begins;
  }

  /** What came of it; nothing when it came to no end in time. Leaves the thread interrupted. */
  <T> Optional<T> await(Future<T> work) throws ExecutionException {
    try {
      if (until.isEmpty()) {
        return Optional.of(work.get());
      }
    } catch (InterruptedException e) {
      until = OptionalLong.of(System.nanoTime() + most.toNanos());
      begins.run();
    }
    return last(work);
  }

  private <T> Optional<T> last(Future<T> work) throws ExecutionException {
    if (Thread.interrupted()) {
      LOG.debug("the gateway ends; what is under way may come to its end");
    }
    try {
      long rest = Math.max(0, until.orElseThrow() - System.nanoTime());
      return Optional.of(work.get(rest, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      // Whoever waits does not want to any more.
      until = OptionalLong.of(System.nanoTime());
      return Optional.empty();
    } finally {
      Thread.currentThread().interrupt();
    }
  }
}
