package vn.hotline1022.record;

import java.time.Instant;

/** Wall time to show and store, monotonic time to measure; tests give their own. Thread-safe. */
public interface TimeSource {

  /** Wall time; may jump either way when somebody sets the clock. */
  Instant now();

  /** Monotonic nanoseconds from an arbitrary start; only differences mean something. */
  long nanos();

  /** This machine's clocks. */
  static TimeSource system() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }
    };
  }
}
