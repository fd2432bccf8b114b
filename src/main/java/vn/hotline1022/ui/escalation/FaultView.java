package vn.hotline1022.ui.escalation;

import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationState;

/** Which faults the list shows. */
public enum FaultView {
  OPEN,
  NEW,
  SENT,
  IN_PROGRESS,
  NEED_MORE,
  FIXED,
  REJECTED;

  boolean shows(Escalation fault) {
    EscalationState state = fault.state();
    return switch (this) {
      case OPEN -> state.isOpen();
      case NEW -> state == EscalationState.NEW;
      case SENT -> state == EscalationState.SENT;
      case IN_PROGRESS -> state == EscalationState.IN_PROGRESS;
      case NEED_MORE -> state == EscalationState.NEED_MORE;
      case FIXED -> state == EscalationState.FIXED;
      case REJECTED -> state == EscalationState.REJECTED;
    };
  }
}
