package vn.hotline1022.feedback;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one item from its records, in whatever order they came; the same records give the same item
 * on every profile. The last readable {@code feedback.written} stands; steps apply in order, and
 * one that the state does not allow, an answer to what was taken back for one, is left aside. After
 * an erasure nothing personal remains.
 */
public final class FeedbackFold {

  private FeedbackFold() {}

  /**
   * @param records of one item
   */
  public static Optional<Feedback> fold(List<DeskRecord> records) {
    List<DeskRecord> inOrder =
        records.stream()
            .filter(record -> record.header().entity().equals(FeedbackJson.ENTITY))
            .filter(record -> record.header().schemaVersion() <= FeedbackJson.VERSION)
            .sorted(RecordOrder.FOLD)
            .toList();
    boolean erased = inOrder.stream().anyMatch(record -> Erasure.target(record).isPresent());
    return inOrder.reversed().stream()
        .filter(record -> record.header().type().equals(FeedbackJson.WRITTEN))
        .flatMap(record -> FeedbackJson.item(record).stream())
        .findFirst()
        .map(item -> stepped(item, inOrder))
        .map(item -> erased ? item.erased() : item);
  }

  private static Feedback stepped(Feedback written, List<DeskRecord> inOrder) {
    Feedback now = written;
    for (DeskRecord record : inOrder) {
      if (now.steps().size() < FeedbackBounds.STEPS_MAX) {
        Optional<FeedbackStep> step = FeedbackStepJson.step(record);
        now = step.isPresent() ? now.after(step.get()) : now;
      }
    }
    return now;
  }
}
