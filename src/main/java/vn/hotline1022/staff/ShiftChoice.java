package vn.hotline1022.staff;

import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.text.Formats;

/** Which shift the sign-in screen proposes. */
public final class ShiftChoice {

  /** People come before their shift begins. */
  private static final Duration EARLY = Duration.ofMinutes(30);

  private ShiftChoice() {}

  /** The shift that runs in Hanoi, or the next one when it begins within half an hour. */
  public static Shift proposed(Shifts shifts, Instant now) {
    return shifts.at(now.plus(EARLY).atZone(Formats.ZONE).toLocalTime());
  }
}
