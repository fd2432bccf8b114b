package vn.hotline1022.bench;

import java.util.Arrays;

/** How long something took, many times; in milliseconds. */
final class Timings {
  private final long[] sorted;

  Timings(long[] nanos) {
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  double median() {
    return share(0.5);
  }

  /** The time that this share of the rounds did not exceed. */
  double share(double share) {
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }
}
