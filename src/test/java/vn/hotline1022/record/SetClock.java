package vn.hotline1022.record;

import java.time.Duration;
import java.time.Instant;

/** A clock a test sets: the wall jumps as told, the monotonic one only goes on. */
public final class SetClock implements TimeSource {
  private Instant wall;
  private long nanos;

  public SetClock(Instant wall) {
    this.wall = wall;
  }

  /** Time goes by on both clocks. */
  public synchronized void pass(Duration duration) {
    wall = wall.plus(duration);
    nanos += duration.toNanos();
  }

  /** Somebody sets the wall clock. */
  public synchronized void set(Instant newWall) {
    wall = newWall;
  }

  @Override
  public synchronized Instant now() {
    return wall;
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }
}
