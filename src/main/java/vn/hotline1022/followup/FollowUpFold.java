package vn.hotline1022.followup;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one promise from its records, in whatever order they came; the same records give the same
 * promise on every profile.
 *
 * <p>The last readable {@code promise.made} says whom to call and why; when to call says the last
 * one of it and of the tries. Steps apply in order; one that the state no longer allows, a try
 * after the citizen was reached at another desk for one, is left aside. After an erasure nothing
 * personal remains.
 */
public final class FollowUpFold {

  private FollowUpFold() {}

  /**
   * @param records of one promise
   */
  public static Optional<FollowUp> fold(List<DeskRecord> records) {
    List<DeskRecord> inOrder =
        records.stream()
            .filter(record -> record.header().entity().equals(FollowUpJson.ENTITY))
            .sorted(RecordOrder.FOLD)
            .toList();
    Optional<FollowUp> now = Optional.empty();
    for (DeskRecord record : inOrder) {
      if (isPromise(record)) {
        now = agreed(now, FollowUpJsonReader.promise(record));
      }
    }
    // A try may be older than the promise's last change, never older than the promise itself.
    Optional<FollowUp> stepped = now.map(promise -> stepped(promise, inOrder));
    boolean erased = inOrder.stream().anyMatch(record -> Erasure.target(record).isPresent());
    return erased ? stepped.map(FollowUp::erased) : stepped;
  }

  private static Optional<FollowUp> agreed(Optional<FollowUp> before, Optional<FollowUp> now) {
    return now.isPresent() ? now : before;
  }

  private static FollowUp stepped(FollowUp promise, List<DeskRecord> inOrder) {
    FollowUp now = promise;
    for (DeskRecord record : inOrder) {
      for (FollowUpStep.Kind kind : FollowUpStep.Kind.values()) {
        Optional<FollowUpStep> step =
            is(record, FollowUpJson.type(kind))
                ? FollowUpJsonReader.step(record, kind)
                : Optional.empty();
        if (step.isPresent() && now.steps().size() < FollowUpBounds.STEPS_MAX) {
          now = now.after(step.get());
        }
      }
    }
    return lastAgreed(now, promise, inOrder);
  }

  /** A change of the promise after the last try moves it again. */
  private static FollowUp lastAgreed(FollowUp now, FollowUp promise, List<DeskRecord> inOrder) {
    Optional<DeskRecord> last =
        inOrder.reversed().stream()
            .filter(
                record ->
                    is(record, FollowUpJson.type(FollowUpStep.Kind.TRIED))
                        || (isPromise(record) && FollowUpJsonReader.promise(record).isPresent()))
            .findFirst();
    return last.filter(FollowUpFold::isPromise).isPresent() ? now.movedTo(promise.due()) : now;
  }

  private static boolean isPromise(DeskRecord record) {
    return is(record, FollowUpJson.PROMISED);
  }

  private static boolean is(DeskRecord record, String type) {
    return record.header().type().equals(type)
        && record.header().schemaVersion() == FollowUpJson.VERSION;
  }
}
