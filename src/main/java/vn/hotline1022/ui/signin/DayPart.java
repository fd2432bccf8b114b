package vn.hotline1022.ui.signin;

import java.time.Instant;
import vn.hotline1022.text.Formats;

/** Part of a day, for the greeting. */
public enum DayPart {
  MORNING,
  AFTERNOON,
  EVENING;

  /** By the hour in Hanoi. */
  static DayPart at(Instant now) {
    int hour = now.atZone(Formats.ZONE).getHour();
    if (hour >= 4 && hour < 12) {
      return MORNING;
    }
    return hour >= 12 && hour < 18 ? AFTERNOON : EVENING;
  }
}
