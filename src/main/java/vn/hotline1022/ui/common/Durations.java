package vn.hotline1022.ui.common;

import java.time.Duration;
import java.util.Locale;

/** How lengths of time are written. */
public final class Durations {
  private Durations() {}

  /** Seconds, a started one counted as whole: what a countdown shows. */
  public static long wholeSeconds(Duration duration) {
    return duration.isPositive() ? duration.plusMillis(999).toSeconds() : 0;
  }

  /** A running clock: {@code 04:37}, with hours only when there are some: {@code 1:04:37}. */
  public static String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return seconds < 3600
        ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
