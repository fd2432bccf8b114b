package vn.hotline1022.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import vn.hotline1022.ui.Fx;

/**
 * How long the FX thread is away at most while something is done: markers follow each other on it
 * without a pause, so what lies between two of them is one piece of work, a key's handling or a
 * pulse, with whatever was queued behind it. Taken as time and as the thread's processor time, in
 * which other programs on a busy machine do not show.
 */
final class BusyProbe {
  private static final long QUIET = Duration.ofMillis(450).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(15).toNanos();
  private static final long WORTH_WAITING = 3_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile boolean running;
  private volatile long busyAt;
  private long markedAt;
  private long markedCpu;
  private long longest;
  private long longestCpu;

  /** The longest piece of work, in nanoseconds. */
  record Busy(long time, long processor) {}

  /** Does it, waits until the thread has nothing more to do for it, and tells. */
  Busy during(Runnable hands) {
    Fx.run(this::begin);
    hands.run();
    long deadline = System.nanoTime() + PATIENCE;
    while (System.nanoTime() - busyAt < QUIET && System.nanoTime() < deadline) {
      LockSupport.parkNanos(10_000_000);
    }
    running = false;
    return Fx.get(() -> new Busy(longest, longestCpu));
  }

  private void begin() {
    longest = 0;
    longestCpu = 0;
    markedAt = System.nanoTime();
    markedCpu = threads.getCurrentThreadCpuTime();
    busyAt = markedAt;
    running = true;
    Platform.runLater(this::mark);
  }

  private void mark() {
    long now = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    longest = Math.max(longest, now - markedAt);
    longestCpu = Math.max(longestCpu, cpu - markedCpu);
    if (cpu - markedCpu > WORTH_WAITING) {
      busyAt = now;
    }
    markedAt = now;
    markedCpu = cpu;
    if (running) {
      Platform.runLater(this::mark);
    }
  }
}
