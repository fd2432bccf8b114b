package vn.hotline1022.exchange;

/**
 * Calls that came in, as the exchange counted them.
 *
 * @param answeredInTime of the answered
 * @param abandonedInTime of the abandoned
 */
public record ExchangeCounts(
    long answered, long answeredInTime, long abandoned, long abandonedInTime) {
  public static final ExchangeCounts NONE = new ExchangeCounts(0, 0, 0, 0);
  static final long MOST = 1_000_000;

  /** Answered and abandoned. */
  public long offered() {
    return answered + abandoned;
  }

  /** Answered or abandoned in time. */
  public long inTime() {
    return answeredInTime + abandonedInTime;
  }

  public ExchangeCounts plus(ExchangeCounts other) {
    return new ExchangeCounts(
        answered + other.answered,
        answeredInTime + other.answeredInTime,
        abandoned + other.abandoned,
        abandonedInTime + other.abandonedInTime);
  }

  boolean isSound() {
    return answeredInTime >= 0
        && answeredInTime <= answered
        && abandonedInTime >= 0
        && abandonedInTime <= abandoned
        && offered() <= MOST;
  }
}
