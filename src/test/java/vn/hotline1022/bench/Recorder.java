package vn.hotline1022.bench;

/** Takes the time of single pieces of work. */
final class Recorder {
  private final long[] nanos;

  Recorder(int rounds) {
    this.nanos = new long[rounds];
  }

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Rounds below zero warm up and do not count. */
  void measure(int round, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    if (round >= 0) {
      nanos[round] = System.nanoTime() - start;
    }
  }

  Timings timings() {
    return new Timings(nanos);
  }
}
