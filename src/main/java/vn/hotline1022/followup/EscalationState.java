package vn.hotline1022.followup;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a fault that was handed over is in its life: new → sent → in progress ↔ need more → fixed,
 * or rejected. What was fixed or rejected by mistake goes back into progress.
 */
public enum EscalationState {
  NEW,
  /** In a batch that went out to the Centre or the app's maker. */
  SENT,
  IN_PROGRESS,
  /** Whoever mends it asks for more; the citizen or we have to answer. */
  NEED_MORE,
  FIXED,
  REJECTED;

  /** The states that may follow this one. */
  public Set<EscalationState> next() {
    return switch (this) {
      case NEW -> EnumSet.of(SENT, IN_PROGRESS, NEED_MORE, FIXED, REJECTED);
      case SENT, NEED_MORE -> EnumSet.of(IN_PROGRESS, NEED_MORE, FIXED, REJECTED);
      case IN_PROGRESS -> EnumSet.of(NEED_MORE, FIXED, REJECTED);
      case FIXED, REJECTED -> EnumSet.of(IN_PROGRESS);
    };
  }

  /** Whether it may be in this state next; an answer may come again in the same state. */
  public boolean canBecome(EscalationState state) {
    return next().contains(state) || (state == this && this == NEED_MORE);
  }

  /** Whether somebody still works on it. */
  public boolean isOpen() {
    return this != FIXED && this != REJECTED;
  }
}
