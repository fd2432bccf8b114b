package vn.hotline1022.followup;

import java.time.Instant;
import java.util.regex.Pattern;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;

/**
 * How large a promise may be in a record. Held when writing and, against strangers, when reading.
 */
final class FollowUpBounds {
  static final int NAME_MAX = 64;
  static final int PHONE_MAX = 40;

  /** More tries than anybody makes; later ones are left aside. */
  static final int STEPS_MAX = 500;

  /** The end of the year 9999, either side of 1970. */
  static final long MILLIS_MAX = 253_402_300_799_999L;

  private static final Pattern CODE = Pattern.compile("[0-9]{4}|");

  private FollowUpBounds() {}

  static void check(FollowUp promise) {
    name(promise.operator());
    time(promise.promisedAt());
    time(promise.due());
    phone(promise.phone());
    require(promise.why().length() <= FollowUp.WHY_MAX, "why");
    require(CODE.matcher(promise.code()).matches(), "code");
  }

  static void check(FollowUpStep step) {
    name(step.operator());
    time(step.at());
    step.again().ifPresent(FollowUpBounds::time);
  }

  static void phone(PhoneNumber phone) {
    require(phone.key().length() <= PHONE_MAX && PlainText.isLine(phone.key()), "phone");
  }

  static void name(String code) {
    require(!code.isEmpty() && code.length() <= NAME_MAX && PlainText.isLine(code), "code");
  }

  static void time(Instant time) {
    require(Math.abs(time.toEpochMilli()) <= MILLIS_MAX, "time");
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("out of bounds: " + what);
    }
  }
}
