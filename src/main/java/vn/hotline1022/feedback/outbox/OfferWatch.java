package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.record.TimeSource;

/**
 * Keeps what the receiver takes and asks as it now is. What it says of itself is looked at often
 * and costs one question; everything is asked anew only when that is another, or it was long ago.
 */
final class OfferWatch {
  private static final Duration LOOKED_AT_EVERY = Duration.ofMinutes(10);
  private static final Duration OLD = Duration.ofHours(6);

  private final OutboxRepository box;
  private final TimeSource time;
  private Optional<Instant> lookedAt = Optional.empty();

  OfferWatch(OutboxRepository box, TimeSource time) {
    this.box = box;
    this.time = time;
  }

  boolean isDue() {
    Instant now = time.now();
    return lookedAt.filter(at -> now.isBefore(at.plus(LOOKED_AT_EVERY))).isEmpty();
  }

  /**
   * Blocks; a receiver that does not answer is asked another time.
   *
   * @param doubted whether something shows that it takes or asks something else than it said; few
   *     receivers say of themselves when that changes
   */
  void look(FeedbackGateway gateway, boolean doubted) {
    Instant now = time.now();
    lookedAt = Optional.of(now);
    ReceiverOffer known = box.offer();
    boolean old = doubted || !now.isBefore(known.at().plus(OLD));
    Optional<Profile> said = gateway.profile().got();
    if (said.isPresent() && (old || !said.get().equals(known.profile()))) {
      Enquiry.ask(gateway, now).got().ifPresent(box::offer);
    }
  }
}
