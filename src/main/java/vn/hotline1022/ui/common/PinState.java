package vn.hotline1022.ui.common;

import vn.hotline1022.staff.PinLock;

/** What is to say about a new PIN as typed. */
public enum PinState {
  NONE,
  UNFINISHED,
  WEAK,
  GOOD;

  /** Of this text. */
  public static PinState of(String typed) {
    if (typed.isEmpty()) {
      return NONE;
    }
    if (!PinLock.isFormed(typed)) {
      return UNFINISHED;
    }
    return PinLock.isWeak(typed) ? WEAK : GOOD;
  }
}
