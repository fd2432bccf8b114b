package vn.hotline1022.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.common.Ticker;

/** A clock and its ticks, both moved by the test. */
public final class ManualTime implements TimeSource, Ticker {
  private final List<Runnable> ticks = new ArrayList<>();
  private Instant now;
  private long nanos = 1_000_000_000L;

  public ManualTime(String now) {
    this.now = Instant.parse(now);
  }

  /** Lets seconds pass, ticking each. */
  public void pass(Duration duration) {
    for (long i = 0; i < duration.toSeconds(); i++) {
      step();
      List.copyOf(ticks).forEach(Runnable::run);
    }
  }

  private synchronized void step() {
    now = now.plusSeconds(1);
    nanos += 1_000_000_000L;
  }

  /** How many wait for ticks. */
  public int subscribers() {
    return ticks.size();
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public Subscription everySecond(Runnable tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }
}
