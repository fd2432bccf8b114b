package vn.hotline1022.ui.receiver;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.ReceiverSettings;

/**
 * How it stands in the store.
 *
 * @param waiting how much is not at the receiver yet, by the code of its category
 */
public record Standing(
    Optional<Entered> entered, ReceiverOffer offer, Hold hold, Map<String, Integer> waiting) {
  static final Standing NOTHING =
      new Standing(Optional.empty(), ReceiverOffer.NONE, Hold.NONE, Map.of());

  /** How much waits in all. */
  public int waits() {
    return waiting.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether nothing goes until somebody puts something right. */
  public boolean isStopped() {
    return entered.isPresent() && hold.fatal().isPresent();
  }

  /** As it stands now; blocks. */
  static Standing read(ReceiverSettings kept) {
    return new Standing(
        kept.settings().map(Entered::of), kept.offer(), kept.hold(), kept.waiting());
  }
}
