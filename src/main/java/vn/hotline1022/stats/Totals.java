package vn.hotline1022.stats;

/**
 * What measures are made of: everything counted in a period, or of one person, reason or unit in
 * it. What does not apply there is {@code NONE}.
 *
 * @param guides of runs as a whole
 * @param exchange what the telephone exchange counted; of a period alone
 */
public record Totals(
    CallCounts calls,
    GuideCounts guides,
    Duty duty,
    FeedbackCounts feedback,
    ExchangeFigures exchange) {
  public static final Totals NONE =
      new Totals(CallCounts.NONE, GuideCounts.NONE, Duty.NONE, FeedbackCounts.NONE);

  /** Where no exchange counted. */
  public Totals(CallCounts calls, GuideCounts guides, Duty duty, FeedbackCounts feedback) {
    this(calls, guides, duty, feedback, ExchangeFigures.NONE);
  }

  /** Calls alone. */
  public static Totals of(CallCounts calls) {
    return NONE.with(calls);
  }

  public Totals with(CallCounts other) {
    return new Totals(other, guides, duty, feedback, exchange);
  }

  public Totals with(Duty other) {
    return new Totals(calls, guides, other, feedback, exchange);
  }

  public Totals with(FeedbackCounts other) {
    return new Totals(calls, guides, duty, other, exchange);
  }

  public Totals with(GuideCounts other) {
    return new Totals(calls, other, duty, feedback, exchange);
  }

  public Totals with(ExchangeFigures other) {
    return new Totals(calls, guides, duty, feedback, other);
  }
}
