package vn.hotline1022.ui.common;

import java.time.Duration;

/**
 * Does something a little later, on the thread of the screen: after a pause in typing, for example.
 * Tests give a clock of their own that they move by hand.
 */
public interface Delays {

  /** Runs {@code action} once after {@code delay}, unless cancelled before. */
  Pending after(Duration delay, Runnable action);

  /** Something that has not happened yet. */
  interface Pending {
    /** It will not happen; harmless when it has happened already. */
    void cancel();
  }
}
