package vn.hotline1022.stats;

import vn.hotline1022.exchange.ExchangeCounts;

/**
 * What telephone exchanges counted in a period.
 *
 * @param counts nothing unless the period is covered wholly
 */
public record ExchangeFigures(Cover cover, ExchangeCounts counts) {
  public static final ExchangeFigures NONE = new ExchangeFigures(Cover.NONE, ExchangeCounts.NONE);

  /** How much of a period is covered. */
  public enum Cover {
    NONE,
    PARTLY,
    WHOLLY
  }

  /** Where something is known: all of it or not. */
  public static ExchangeFigures of(boolean whole, ExchangeCounts counts) {
    return whole
        ? new ExchangeFigures(Cover.WHOLLY, counts)
        : new ExchangeFigures(Cover.PARTLY, ExchangeCounts.NONE);
  }
}
