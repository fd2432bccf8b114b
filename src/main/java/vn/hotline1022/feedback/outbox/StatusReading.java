package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;

/**
 * What a status means for an item. The standard knows open and closed alone; how far it is stands
 * in the notes, and who has it beside them. Each step is taken once.
 */
final class StatusReading {
  private StatusReading() {}

  /** Tells one status from another, the same in every run of the program. */
  static String digest(Status status) {
    return Integer.toHexString(
        List.of(status.progress().name(), status.notes(), status.agency()).hashCode());
  }

  /** The steps that bring the item to where the receiver has it, in order. */
  static List<FeedbackStep> steps(Feedback item, Status status, String actor, Instant now) {
    Instant at = at(item, status, now);
    StatusWords notes = StatusWords.of(status.notes());
    List<FeedbackStep> wanted = new ArrayList<>();
    boolean open = status.progress() != Progress.CLOSED;
    if (notes.received() && !notes.refused()) {
      wanted.add(new FeedbackStep.Received(at, actor));
    }
    boolean other = !item.agency().equals(Optional.of(status.agency()));
    if (!status.agency().isEmpty() && other) {
      wanted.add(new FeedbackStep.Assigned(at, actor, status.agency()));
    }
    if (open && notes.inProgress()) {
      wanted.add(new FeedbackStep.InProgress(at, actor));
    }
    if (!open) {
      wanted.add(result(status, notes, actor, at));
    }
    return allowed(item, wanted);
  }

  private static FeedbackStep result(Status status, StatusWords notes, String actor, Instant at) {
    return notes.refused()
        ? new FeedbackStep.Refused(at, actor, notes.ground(), status.notes())
        : new FeedbackStep.Answered(at, actor, status.notes(), List.of());
  }

  /** Without what is there already, or would lead back. */
  private static List<FeedbackStep> allowed(Feedback item, List<FeedbackStep> wanted) {
    Feedback now = item;
    List<FeedbackStep> taken = new ArrayList<>();
    for (FeedbackStep step : wanted) {
      boolean repeated =
          step instanceof FeedbackStep.InProgress && now.state() == FeedbackState.IN_PROGRESS;
      boolean back =
          step instanceof FeedbackStep.Assigned && now.state() == FeedbackState.IN_PROGRESS;
      if (!repeated && !back && now.can(step) && !isSaid(now, step)) {
        now = now.after(step);
        taken.add(step);
      }
    }
    return taken;
  }

  private static boolean isSaid(Feedback item, FeedbackStep step) {
    boolean answered =
        step instanceof FeedbackStep.Answered it
            && item.answer().filter(was -> was.text().equals(it.text())).isPresent();
    boolean refused =
        step instanceof FeedbackStep.Refused it
            && item.refusal().filter(was -> was.text().equals(it.text())).isPresent();
    return answered || refused;
  }

  /** The receiver's clock may be wrong: never before it was filed, never in the future. */
  private static Instant at(Feedback item, Status status, Instant now) {
    Instant earliest = item.filedAt().orElse(item.writtenAt());
    Instant said = status.updated().filter(it -> it.isBefore(now)).orElse(now);
    return said.isBefore(earliest) ? earliest : said;
  }
}
