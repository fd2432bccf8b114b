package vn.hotline1022.ui.queue;

import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/**
 * One item as it stands on its way.
 *
 * @param row empty when another computer sends it
 * @param hold why everything rests
 * @param elsewhere the name of the receiver that it is of, when that is not the present one
 */
public record QueueItem(UUID id, Optional<Outgoing> row, Hold hold, Optional<String> elsewhere) {

  public Optional<Stage> stage() {
    return row.map(Outgoing::stage);
  }

  Optional<Reason> reason() {
    return row.flatMap(Outgoing::reason);
  }

  /** Whether nobody here has to do anything about it. */
  public boolean isOnItsWay() {
    return stage().filter(it -> it == Stage.WAITING || it == Stage.SENDING).isPresent();
  }

  /** Whether it was handed over and nobody knows yet whether it arrived. */
  public boolean isInDoubt() {
    return stage().equals(Optional.of(Stage.SENDING));
  }

  /** Whether another computer sends it: what is done about it here can be done twice. */
  public boolean isOthers() {
    return row.isEmpty();
  }

  /** Whether it goes again by itself as soon as it is put right. */
  public boolean isMended() {
    return stage().equals(Optional.of(Stage.REFUSED))
        || reason().filter(it -> it == Reason.UNANSWERED || it == Reason.NO_PLACE).isPresent();
  }

  boolean isCorrection() {
    return row.filter(it -> it.errand() == Errand.CORRECTION).isPresent();
  }

  /** Whether the receiver perhaps has it, which only a person can find out. */
  public boolean isUnsure() {
    return stage().equals(Optional.of(Stage.ATTENTION))
        && reason().equals(Optional.of(Reason.UNSURE));
  }
}
