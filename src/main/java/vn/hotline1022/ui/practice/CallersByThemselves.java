package vn.hotline1022.ui.practice;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.hotline1022.record.TimeSource;

/**
 * Has callers ring by themselves, each once the desk was free for a while: long enough to read what
 * was done well in the call before. On the FX thread.
 */
public final class CallersByThemselves {
  /** How long the desk is free between two calls. */
  public static final Duration PAUSE = Duration.ofSeconds(40);

  private final TimeSource time;
  private final BooleanSupplier free;
  private final Runnable ring;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private long busyAt;

  /**
   * @param free whether somebody waits for calls: no call is in front, and it is no break
   * @param ring has the next caller ring
   */
  CallersByThemselves(TimeSource time, BooleanSupplier free, Runnable ring) {
    this.time = time;
    this.free = free;
    this.ring = ring;
  }

  /** Whether they do; off until somebody asks for it. */
  public BooleanProperty on() {
    return on;
  }

  /** Once a second. */
  void tick() {
    long now = time.nanos();
    if (!on.get() || !free.getAsBoolean()) {
      busyAt = now;
    } else if (now - busyAt >= PAUSE.toNanos()) {
      busyAt = now;
      ring.run();
    }
  }
}
