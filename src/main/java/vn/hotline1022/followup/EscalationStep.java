package vn.hotline1022.followup;

import java.time.Instant;

/**
 * One change of a fault's state.
 *
 * @param operator staff code of the person who wrote it down
 * @param answer what whoever mends it said; empty when nothing
 */
public record EscalationStep(EscalationState state, String operator, Instant at, String answer) {

  EscalationStep erased() {
    return new EscalationStep(state, operator, at, "");
  }
}
