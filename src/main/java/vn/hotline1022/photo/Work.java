package vn.hotline1022.photo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * The work on one file, on one thread: how far it is, and whether it may go on. Its time is the
 * processor's, so that a busy computer refuses nothing.
 */
final class Work {
  private final Progress progress;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long end;
  private boolean cancelled;
  private boolean late;
  private double from;
  private double to = 1;

  /**
   * @param longest so much of the processor's time at most
   */
  Work(Progress progress, Duration longest) {
    this.progress = progress;
    this.end = threads.getCurrentThreadCpuTime() + longest.toNanos();
  }

  Progress progress() {
    return progress;
  }

  /** Ends the work by throwing if nobody wants it any more or it takes too long. */
  void goOn() throws IOException {
    cancelled |= progress.isCancelled();
    late |= threads.getCurrentThreadCpuTime() > end;
    if (cancelled) {
      throw new IOException("cancelled");
    }
    if (late) {
      throw new Refused(PhotoProblem.TOO_SLOW);
    }
  }

  /** What is reached from now on counts between these shares of the whole. */
  void part(double start, double finish) {
    from = start;
    to = finish;
    reached(0);
  }

  /** So much of this part is done. */
  void reached(double share) {
    progress.reached(from + (to - from) * share);
  }

  /**
   * Why the work failed, whatever a decoder made of it on the way. Throws where it was cancelled.
   */
  Optional<PhotoProblem> whyEnded() {
    if (cancelled) {
      throw new CancellationException();
    }
    return late ? Optional.of(PhotoProblem.TOO_SLOW) : Optional.empty();
  }
}
