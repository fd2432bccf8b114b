package vn.hotline1022.ui.receiver;

import java.util.function.Function;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.ReceiverSettings;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Tasks;

/**
 * What entering the receiver works with.
 *
 * @param gateways opens a way to a receiver; blocks
 * @param slow for asking the receiver, which takes seconds
 * @param changed told on the FX thread that there are other settings, or none any more, or that the
 *     receiver in use takes or asks something else
 */
public record ReceiverTools(
    ReceiverSettings kept,
    Function<GatewaySettings, FeedbackGateway> gateways,
    CallTools calls,
    Tasks slow,
    Runnable changed) {

  FeedbackLists lists() {
    return FeedbackLists.of(calls.lists().book());
  }
}
