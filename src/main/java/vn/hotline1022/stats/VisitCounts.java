package vn.hotline1022.stats;

import vn.hotline1022.event.VisitOutcome;

/**
 * What is counted of people at events, by the rule of {@link vn.hotline1022.event.VisitFigures};
 * sums of a period's visits.
 *
 * @param reached came to the table
 * @param helped of these, with whom something was done
 */
public record VisitCounts(long reached, long helped) {
  public static final VisitCounts NONE = new VisitCounts(0, 0);

  /** Of one visit. */
  public static VisitCounts of(VisitOutcome outcome) {
    return new VisitCounts(1, outcome.isHelp() ? 1 : 0);
  }

  public VisitCounts plus(VisitCounts other) {
    return new VisitCounts(reached + other.reached, helped + other.helped);
  }
}
