package vn.hotline1022.stats;

/**
 * What measures are made of: everything counted in a period, or of one person, reason or unit in
 * it. What does not apply there is {@code NONE}.
 *
 * @param guides of runs as a whole
 */
public record Totals(CallCounts calls, GuideCounts guides, Duty duty, FeedbackCounts feedback) {
  public static final Totals NONE =
      new Totals(CallCounts.NONE, GuideCounts.NONE, Duty.NONE, FeedbackCounts.NONE);

  /** Calls alone. */
  public static Totals of(CallCounts calls) {
    return new Totals(calls, GuideCounts.NONE, Duty.NONE, FeedbackCounts.NONE);
  }

  public Totals with(Duty other) {
    return new Totals(calls, guides, other, feedback);
  }

  public Totals with(FeedbackCounts other) {
    return new Totals(calls, guides, duty, other);
  }

  public Totals with(GuideCounts other) {
    return new Totals(calls, other, duty, feedback);
  }
}
