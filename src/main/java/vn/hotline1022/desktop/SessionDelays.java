package vn.hotline1022.desktop;

import java.time.Duration;
import vn.hotline1022.ui.common.Delays;

/**
 * Delays of one session, or of the window: once it is over, what still waits does not happen. On
 * the FX thread.
 */
final class SessionDelays implements Delays {
  private final Delays delays;
  private boolean over;

  SessionDelays(Delays delays) {
    this.delays = delays;
  }

  @Override
  public Pending after(Duration delay, Runnable action) {
    return delays.after(
        delay,
        () -> {
          if (!over) {
            action.run();
          }
        });
  }

  void end() {
    over = true;
  }
}
