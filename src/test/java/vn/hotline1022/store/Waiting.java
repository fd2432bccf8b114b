package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens a moment later, on another thread. */
final class Waiting {
  private static final Duration MOST = Duration.ofSeconds(20);

  private Waiting() {}

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + MOST.toNanos();
    boolean holds = condition.getAsBoolean();
    while (!holds && System.nanoTime() < end) {
      Thread.onSpinWait();
      holds = condition.getAsBoolean();
    }
    assertThat(holds).as("came about in time").isTrue();
  }
}
