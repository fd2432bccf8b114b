package vn.hotline1022.ui.common;

import java.time.Duration;

/** How remaining time is counted; {@link vn.hotline1022.text.Formats} writes it. */
public final class Durations {
  private Durations() {}

  /** Seconds, a started one counted as whole: what a countdown shows. */
  public static long wholeSeconds(Duration duration) {
    return duration.isPositive() ? duration.plusMillis(999).toSeconds() : 0;
  }
}
