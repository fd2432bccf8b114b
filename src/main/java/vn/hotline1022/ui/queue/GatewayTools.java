package vn.hotline1022.ui.queue;

import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.QueueActions;
import vn.hotline1022.ui.common.CallTools;

/**
 * What the screens about sending work with.
 *
 * @param box read only; what a person decides goes through {@code actions}
 * @param wake has the gateway look what there is to do
 * @param now has it ask at once how everything stands, too
 */
public record GatewayTools(
    OutboxRepository box, QueueActions actions, CallTools calls, Runnable wake, Runnable now) {}
