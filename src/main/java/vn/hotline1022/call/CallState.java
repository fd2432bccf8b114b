package vn.hotline1022.call;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a call is in its life: ringing → talking ↔ on hold → after-call work → saved, or missed.
 */
public enum CallState {
  RINGING,
  TALKING,
  ON_HOLD,
  AFTER_CALL_WORK,
  SAVED,
  MISSED;

  /** The states that may follow this one. */
  public Set<CallState> next() {
    return switch (this) {
      case RINGING -> EnumSet.of(TALKING, AFTER_CALL_WORK, MISSED);
      case TALKING -> EnumSet.of(ON_HOLD, AFTER_CALL_WORK);
      case ON_HOLD -> EnumSet.of(TALKING, AFTER_CALL_WORK);
      case AFTER_CALL_WORK -> EnumSet.of(SAVED);
      case SAVED, MISSED -> EnumSet.noneOf(CallState.class);
    };
  }

  public boolean canBecome(CallState state) {
    return next().contains(state);
  }

  /** Whether the call is over and kept. */
  public boolean ended() {
    return this == SAVED || this == MISSED;
  }
}
