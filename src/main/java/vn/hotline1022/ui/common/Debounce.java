package vn.hotline1022.ui.common;

import java.time.Duration;

/** Waits for a pause: what was asked for last happens once nothing was asked for a while. */
public final class Debounce {
  private final Delays delays;
  private final Duration pause;
  private Delays.Pending pending = () -> {};

  public Debounce(Delays delays, Duration pause) {
    this.delays = delays;
    this.pause = pause;
  }

  /** Replaces what was asked for before and has not happened yet. */
  public void ask(Runnable action) {
    pending.cancel();
    pending = delays.after(pause, action);
  }

  public void cancel() {
    pending.cancel();
    pending = () -> {};
  }
}
