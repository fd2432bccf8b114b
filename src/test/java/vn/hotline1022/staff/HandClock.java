package vn.hotline1022.staff;

import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.record.TimeSource;

/** Clocks that stand still until a test moves them. */
public final class HandClock implements TimeSource {

  private Instant now = Instant.parse("2026-11-21T01:30:00Z");
  private long nanos = 7;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  /** Time passes: both clocks go on. */
  public void pass(Duration duration) {
    now = now.plus(duration);
    nanos += duration.toNanos();
  }

  /** Somebody sets the wall clock. */
  public void setWall(Instant wall) {
    now = wall;
  }
}
