package vn.hotline1022.stats;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Rating;

/**
 * One item of feedback as it is counted, on the way it is on now: nothing in it identifies a
 * citizen. It belongs to the day it was written.
 *
 * @param place code of the unit; empty when not known
 * @param agency who deals with it, as the receiver named them; empty when nobody was named, or once
 *     it is erased
 * @param resultAt when the receiver answered or refused
 * @param ground why it was refused; empty otherwise
 */
public record FeedbackFact(
    UUID id,
    Instant writtenAt,
    String operator,
    FeedbackKind kind,
    String category,
    String place,
    String agency,
    Level level,
    FeedbackState state,
    Optional<Instant> filedAt,
    Optional<Instant> acceptedAt,
    Optional<Instant> resultAt,
    Optional<String> ground,
    Optional<Rating> rating) {

  /** What an item counts. */
  public static FeedbackFact of(Feedback item) {
    return new FeedbackFact(
        item.id(),
        item.writtenAt(),
        item.operator(),
        item.matter().kind(),
        item.matter().category(),
        item.place().where().code(),
        item.agency().map(String::strip).orElse(""),
        item.level(),
        item.state(),
        item.filedAt(),
        item.acceptedAt(),
        item.answer()
            .map(FeedbackStep.Answered::at)
            .or(() -> item.refusal().map(FeedbackStep.Refused::at)),
        item.refusal().map(FeedbackStep.Refused::ground),
        item.rated().map(FeedbackStep.Rated::rating));
  }

  /**
   * Whether somebody was late with it at a moment: to accept it, or to deal with it. What was
   * counted to another or taken back is nobody's any more, at any moment.
   */
  public boolean overdueAt(Instant moment, DueDates due) {
    boolean open = state != FeedbackState.JOINED && state != FeedbackState.WITHDRAWN;
    boolean filed = filedAt.filter(at -> !at.isAfter(moment)).isPresent();
    boolean over = resultAt.filter(at -> !at.isAfter(moment)).isPresent();
    if (!open || !filed || over) {
      return false;
    }
    return acceptedAt
        .filter(at -> !at.isAfter(moment))
        .map(at -> due.dueBy(level, at))
        .orElseGet(() -> due.acceptBy(filedAt.orElseThrow()))
        .isBefore(moment);
  }

  /** Under which code it counts. */
  public String code(FeedbackBy by) {
    return switch (by) {
      case ALL -> "";
      case OPERATOR -> operator;
      case CATEGORY -> category;
      case PLACE -> place;
      case KIND -> kind.name();
      case AGENCY -> agency;
      case GROUND -> ground.orElse("");
    };
  }
}
