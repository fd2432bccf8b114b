package vn.hotline1022.cli;

import java.time.Instant;
import vn.hotline1022.record.TimeSource;

/** A wall clock that stands where it was set; sample calls are written at their own times. */
final class SetTime implements TimeSource {

  private volatile Instant now;

  SetTime(Instant now) {
    this.now = now;
  }

  void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }
}
