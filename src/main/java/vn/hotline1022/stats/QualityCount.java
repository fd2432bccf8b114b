package vn.hotline1022.stats;

import vn.hotline1022.feedback.Rating;
import vn.hotline1022.stats.QualityAt.Kept;

/**
 * What is counted of items of feedback to tell how well they were served. What makes a figure is
 * what opens behind it: both ask {@link #holds}.
 */
public enum QualityCount {
  /** Handed to the receiver, on the way it is on now. */
  FILED,
  ACCEPTED_IN_TIME,
  ACCEPTED_LATE,
  ANSWERED,
  REFUSED,
  /** Answered or refused by the time of its level. */
  RESULT_IN_TIME,
  /** Answered or refused after it, or still not. */
  RESULT_LATE,
  /** Somebody is late with it now. */
  OVERDUE,
  RATED,
  SATISFIED,
  TOLERATED,
  DISSATISFIED;

  /** Whether an item is one of these. */
  public boolean holds(FeedbackFact item, QualityAt at) {
    return switch (this) {
      case FILED -> FeedbackCounts.of(item).filed() > 0;
      case ACCEPTED_IN_TIME -> at.acceptance(item) == Kept.IN_TIME;
      case ACCEPTED_LATE -> at.acceptance(item) == Kept.LATE;
      case ANSWERED -> FeedbackCounts.of(item).answered() > 0;
      case REFUSED -> FeedbackCounts.of(item).refused() > 0;
      case RESULT_IN_TIME -> at.result(item) == Kept.IN_TIME;
      case RESULT_LATE -> at.result(item) == Kept.LATE;
      case OVERDUE -> item.overdueAt(at.now(), at.due());
      case RATED -> item.rating().isPresent();
      case SATISFIED -> is(item, Rating.SATISFIED);
      case TOLERATED -> is(item, Rating.ACCEPTED);
      case DISSATISFIED -> is(item, Rating.DISSATISFIED);
    };
  }

  private static boolean is(FeedbackFact item, Rating rating) {
    return item.rating().filter(rating::equals).isPresent();
  }
}
