package vn.hotline1022.desktop;

import java.time.Duration;
import vn.hotline1022.record.TimeSource;

/**
 * Gives back what a passphrase and the opening of the desk took of the memory, once for each desk
 * that was opened: when nobody has touched it for a while, since everything stands still for a
 * moment meanwhile. On the FX thread.
 */
final class MemoryAtRest {

  /** Nobody who pauses this long is in the middle of a word. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final TimeSource time;
  private final Runnable giveBack;
  private long touched;
  private boolean due;

  /**
   * @param giveBack stops everything for a moment
   */
  MemoryAtRest(TimeSource time, Runnable giveBack) {
    this.time = time;
    this.giveBack = giveBack;
  }

  /** A desk was opened: much was taken for a moment. */
  void opened() {
    due = true;
    touched();
  }

  /** Somebody is there. */
  void touched() {
    touched = time.nanos();
  }

  /** Once a second. */
  void tick() {
    if (due && time.nanos() - touched >= PAUSE.toNanos()) {
      due = false;
      giveBack.run();
    }
  }
}
