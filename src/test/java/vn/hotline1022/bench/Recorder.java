package vn.hotline1022.bench;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** Takes the time of single pieces of work. */
final class Recorder {
  private final long[] nanos;
  private final LongSupplier clock;

  /** By the wall clock. */
  Recorder(int rounds) {
    this(rounds, System::nanoTime);
  }

  private Recorder(int rounds, LongSupplier clock) {
    this.nanos = new long[rounds];
    this.clock = clock;
  }

  /** What the thread that works spends itself, whatever else the machine does meanwhile. */
  static Recorder ofThread(int rounds) {
    return new Recorder(rounds, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Rounds below zero warm up and do not count. */
  void measure(int round, Work work) throws Exception {
    long start = clock.getAsLong();
    work.run();
    if (round >= 0) {
      nanos[round] = clock.getAsLong() - start;
    }
  }

  Timings timings() {
    return new Timings(nanos);
  }
}
