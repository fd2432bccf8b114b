package vn.hotline1022.ui.queue;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/**
 * How everything stands that goes to the receiver.
 *
 * @param receiver its name; empty while nobody entered one
 */
record QueueStatus(Optional<String> receiver, OutboxCounts counts, Hold hold) {
  static final QueueStatus NONE =
      new QueueStatus(Optional.empty(), new OutboxCounts(Map.of(), 0, 0), Hold.NONE);

  /** Blocks. */
  static QueueStatus of(OutboxRepository box) {
    return box.settings()
        .map(GatewaySettings::receiver)
        .map(name -> new QueueStatus(Optional.of(name), box.counts(), box.hold()))
        .orElse(NONE);
  }

  /** What a person has to look at. */
  int needing() {
    return counts.of(Stage.REFUSED) + counts.of(Stage.ATTENTION);
  }
}
