package vn.hotline1022.stats;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What was counted in a period of the people of one unit, or of a place that is none.
 *
 * @param overdue of the feedback, with which somebody is late
 * @param faults handed to the technicians out of calls for people there
 */
public record UnitFigures(
    CallCounts calls, VisitCounts visits, FeedbackCounts feedback, long overdue, long faults) {
  public static final UnitFigures NONE =
      new UnitFigures(CallCounts.NONE, VisitCounts.NONE, FeedbackCounts.NONE, 0, 0);

  public UnitFigures plus(UnitFigures other) {
    return new UnitFigures(
        calls.plus(other.calls),
        visits.plus(other.visits),
        feedback.plus(other.feedback),
        overdue + other.overdue,
        faults + other.faults);
  }

  /** Accounts registered or activated with our help. */
  public long activations() {
    return calls.get(CallCount.ACTIVATED);
  }

  /** The same per 1,000 residents; empty where nobody knows how many there are. */
  public OptionalDouble perThousand(OptionalLong residents) {
    return residents.isPresent() && residents.getAsLong() > 0
        ? OptionalDouble.of(1_000.0 * activations() / residents.getAsLong())
        : OptionalDouble.empty();
  }
}
