package vn.hotline1022.ui.receiver;

import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.ReceiverOffer;

/** What came of trying a receiver. */
public sealed interface Trial {
  record None() implements Trial {}

  record Running() implements Trial {}

  record Found(ReceiverOffer offer) implements Trial {}

  record Failed(GatewayFailure why) implements Trial {}

  /** It was this computer that failed. */
  record Broken(Fault fault) implements Trial {}
}
