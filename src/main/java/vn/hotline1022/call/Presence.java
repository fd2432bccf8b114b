package vn.hotline1022.call;

import java.util.EnumSet;
import java.util.Set;

/** What somebody on duty is doing: off → ready → talking → after-call work → ready, and breaks. */
public enum Presence {
  /** Not signed in. */
  OFF,
  /** Waiting for a call. */
  READY,
  /** Somebody is on the telephone, talked to, waiting on hold or being called. */
  TALKING,
  /** A call is written up. */
  AFTER_CALL_WORK,
  /** Away for a reason of the list. */
  BREAK;

  /** The states that may follow this one. */
  public Set<Presence> next() {
    return switch (this) {
      case OFF -> EnumSet.of(READY);
      case READY -> EnumSet.of(OFF, TALKING, AFTER_CALL_WORK, BREAK);
      case TALKING -> EnumSet.of(OFF, READY, AFTER_CALL_WORK);
      case AFTER_CALL_WORK -> EnumSet.of(OFF, READY, TALKING);
      case BREAK -> EnumSet.of(OFF, READY, TALKING);
    };
  }

  public boolean canBecome(Presence state) {
    return next().contains(state);
  }
}
