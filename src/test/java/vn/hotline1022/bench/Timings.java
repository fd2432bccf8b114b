package vn.hotline1022.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times. */
final class Timings {
  private final long[] nanos;

  private Timings(long[] nanos) {
    this.nanos = nanos;
  }

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run(int round) throws Exception;
  }

  static Timings of(int rounds, Work work) throws Exception {
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return new Timings(nanos);
  }

  double median() {
    return millis(0.5);
  }

  /** The time that this share of the rounds did not exceed, in milliseconds. */
  double millis(double share) {
    int index = Math.min(nanos.length - 1, (int) (nanos.length * share));
    return nanos[index] / 1e6;
  }

  /** A row of a table: median, p95, p99, most. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f |",
        name,
        median(),
        millis(0.95),
        millis(0.99),
        millis(1));
  }
}
