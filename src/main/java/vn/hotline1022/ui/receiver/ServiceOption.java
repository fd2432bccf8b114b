package vn.hotline1022.ui.receiver;

import vn.hotline1022.feedback.FeedbackGateway.Service;

/** What can be chosen for a category. */
public sealed interface ServiceOption {

  /** What the main category above it says, or nothing. */
  record AsAbove() implements ServiceOption {}

  /** Filed by hand. */
  record ByHand() implements ServiceOption {}

  /**
   * A service of the receiver.
   *
   * @param questions how much it asks
   * @param proposed whether its name is similar
   */
  record Take(Service service, int questions, boolean proposed) implements ServiceOption {}
}
