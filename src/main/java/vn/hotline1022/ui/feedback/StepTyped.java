package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackPlace;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.unit.Place;

/**
 * What was typed about an item, clean and masked, and the step that makes of it.
 *
 * @param takenBack what the citizen does not agree to any more
 * @param again when to look again whether the receiver did something
 * @param photos that come with what is added
 * @param answered the answers to the receiver's questions, of those that are kept
 */
record StepTyped(
    Instant at,
    String actor,
    String text,
    String agency,
    String ground,
    String title,
    String category,
    String description,
    String address,
    String landmark,
    Place where,
    Optional<UUID> other,
    StepFields.Tie tie,
    StepFields.TakenBack takenBack,
    Instant again,
    List<Photo> photos,
    UnaryOperator<Attributes> answered) {
  StepTyped {
    photos = List.copyOf(photos);
  }

  /** The step of this action about the item as it is kept. */
  FeedbackStep step(FollowAction chosen, Feedback kept) {
    return switch (chosen) {
      case ANSWER -> new FeedbackStep.Answered(at, actor, text, photos);
      case RECEIVED -> new FeedbackStep.Received(at, actor);
      case ASSIGNED -> new FeedbackStep.Assigned(at, actor, agency);
      case IN_PROGRESS -> new FeedbackStep.InProgress(at, actor);
      case REFUSE -> new FeedbackStep.Refused(at, actor, ground, text);
      case REOPEN -> new FeedbackStep.Reopened(at, actor, text);
      case SUPPLEMENT -> new FeedbackStep.Supplemented(at, actor, text, photos);
      case CORRECT -> corrected(kept);
      case JOIN -> tied(other.orElseThrow());
      case WITHDRAW -> withdrawn(kept);
      case ASK -> new FeedbackStep.Asked(at, actor, again);
      case PASS_ON -> new FeedbackStep.PassedOn(at, actor);
      case FILE, CALL_BACK, RECEIPT, RECEIPT_TEXT ->
          throw new IllegalStateException(chosen + " is not typed");
    };
  }

  /** Whether this ends the whole item. */
  boolean wholly(FollowAction chosen) {
    return chosen == FollowAction.WITHDRAW && takenBack == StepFields.TakenBack.ALL;
  }

  private FeedbackStep withdrawn(Feedback kept) {
    return takenBack
        .purpose()
        .<FeedbackStep>map(
            purpose -> new FeedbackStep.Consented(at, actor, kept.consent().without(purpose)))
        .orElseGet(() -> new FeedbackStep.Withdrawn(at, actor, text));
  }

  /** What is not typed here stays as it is. */
  private FeedbackStep corrected(Feedback kept) {
    Matter before = kept.matter();
    return new FeedbackStep.Corrected(
        at,
        actor,
        new Matter(
            before.kind(),
            category,
            title,
            description,
            before.seen(),
            before.procedure(),
            before.office(),
            answered.apply(before.attributes())),
        new FeedbackPlace(address, landmark, where, kept.place().coordinates()));
  }

  private FeedbackStep tied(UUID one) {
    return tie == StepFields.Tie.SAME
        ? new FeedbackStep.Joined(at, actor, one)
        : new FeedbackStep.Linked(at, actor, one);
  }
}
