package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.GatewayFailure.Cause;

/**
 * Why the whole queue rests.
 *
 * @param until nothing goes before; {@link Instant#EPOCH} for now
 * @param obeyed whether the receiver itself asked for it
 * @param fatal what somebody has to put right first
 */
public record Hold(Instant until, boolean obeyed, Optional<Cause> fatal) {
  public static final Hold NONE = new Hold(Instant.EPOCH, false, Optional.empty());

  /** Whether anything may go now. */
  public boolean isOver(Instant now) {
    return fatal.isEmpty() && !now.isBefore(until);
  }
}
