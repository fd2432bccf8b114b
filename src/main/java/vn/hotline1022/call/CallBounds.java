package vn.hotline1022.call;

import java.util.List;
import vn.hotline1022.text.PlainText;

/** How large a call may be in a record. Held when writing and, against strangers, when reading. */
final class CallBounds {
  static final int TIMELINE_MAX = 2_000;
  static final int REASONS_MAX = 500;
  static final int CODE_MAX = 64;
  static final int PHONE_MAX = 40;

  /** The end of the year 9999, either side of 1970. */
  static final long MILLIS_MAX = 253_402_300_799_999L;

  private CallBounds() {}

  static void check(Call call) {
    require(call.notes().length() <= Call.NOTES_MAX, "notes");
    require(
        call.phone().key().length() <= PHONE_MAX && PlainText.isLine(call.phone().key()), "phone");
    require(!call.isRestricted(), "restricted");
    require(Math.abs(call.startedAt().toEpochMilli()) <= MILLIS_MAX, "time");
    require(!call.timeline().isEmpty(), "timeline");
    code(call.operator());
    codes(call.reasons());
    call.disposition().ifPresent(CallBounds::code);
    call.cause().ifPresent(CallBounds::code);
    call.parties().place().ifPresent(CallBounds::code);
  }

  private static void codes(List<String> codes) {
    require(codes.size() <= REASONS_MAX, "reasons");
    codes.forEach(CallBounds::code);
  }

  private static void code(String code) {
    require(!code.isEmpty() && code.length() <= CODE_MAX && PlainText.isLine(code), "code");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("out of bounds: " + what);
    }
  }
}
