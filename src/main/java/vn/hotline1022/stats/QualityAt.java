package vn.hotline1022.stats;

import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.feedback.FeedbackState;

/**
 * Whether the receiver kept its times with an item, as seen from a moment. The times are those of
 * {@code feedback}; nothing is decided before it is over.
 */
public record QualityAt(Instant now, DueDates due) {

  /** What is known of a time that was to be kept. */
  enum Kept {
    IN_TIME,
    LATE,
    /** Not over yet, or nobody's any more. */
    OPEN
  }

  /**
   * Within eight working hours of filing. One counted to another or taken back before it was
   * accepted is nobody's any more.
   */
  Kept acceptance(FeedbackFact item) {
    return item.filedAt()
        .map(filed -> kept(item, item.acceptedAt(), due.acceptBy(filed)))
        .orElse(Kept.OPEN);
  }

  /**
   * A result, answer or refusal, by its level. The time runs from the acceptance; where nothing but
   * the result tells that it was accepted, or nothing does, from the filing, which is what a
   * citizen may expect.
   */
  Kept result(FeedbackFact item) {
    return item.filedAt()
        .map(
            filed -> {
              Instant from =
                  item.acceptedAt()
                      .filter(at -> item.resultAt().filter(end -> !at.isBefore(end)).isEmpty())
                      .orElse(filed);
              return kept(item, item.resultAt(), due.dueBy(item.level(), from));
            })
        .orElse(Kept.OPEN);
  }

  /** A clock of another desk may run ahead of ours: what is said to be done is done. */
  private Kept kept(FeedbackFact item, Optional<Instant> done, Instant by) {
    if (done.isPresent()) {
      return done.get().isAfter(by) ? Kept.LATE : Kept.IN_TIME;
    }
    boolean gone = item.state() == FeedbackState.JOINED || item.state() == FeedbackState.WITHDRAWN;
    return !gone && by.isBefore(now) ? Kept.LATE : Kept.OPEN;
  }
}
