package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackStep.Filed;
import vn.hotline1022.feedback.FeedbackStep.PassedOn;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.OutboxRepository.Found;
import vn.hotline1022.staff.Role;

/**
 * What one person decides about what is on its way. Whoever may file may do all of it, others none:
 * {@code NotAllowed}. Methods block and return when it is durable.
 */
public final class QueueActions {
  private final OutboxRepository box;
  private final Role role;
  private final String operator;

  public QueueActions(OutboxRepository box, Role role, String operator) {
    this.box = box;
    this.role = role;
    this.operator = operator;
  }

  public boolean may() {
    return role.may(FeedbackStep.Kind.FILED.permission());
  }

  private void require() {
    if (!may()) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  /** Everything that waits goes now; what the receiver itself asked for is obeyed. */
  public void sendAll() {
    require();
    box.retryAll();
  }

  /**
   * This one goes now, also when the receiver refused it or somebody found that it is not there.
   */
  public void send(UUID item) {
    require();
    box.retry(item);
    if (!box.hold().obeyed()) {
      box.hold(Hold.NONE);
    }
  }

  /** It is filed by hand; false when it is on its way or there already. */
  public boolean byHand(UUID item) {
    require();
    return box.settings().isEmpty() || box.byHand(item);
  }

  /**
   * Somebody looked and the receiver has it.
   *
   * @param code by which it is known there
   */
  public Found isThere(UUID item, String code, Instant now) {
    require();
    String receiver =
        Optional.ofNullable(box.elsewhere(List.of(item)).get(item))
            .or(() -> box.settings().map(GatewaySettings::receiver))
            .orElse("");
    return box.isThere(item, new Filed(now, operator, receiver, code));
  }

  /** The receiver was told by a person. */
  public void settled(UUID item, Instant now) {
    require();
    box.settled(item, new PassedOn(now, operator));
  }
}
