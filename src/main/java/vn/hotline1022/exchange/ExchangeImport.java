package vn.hotline1022.exchange;

import java.util.List;

/**
 * What importing a report would do, before anything is done. With a row that cannot be used nothing
 * is: all of the file or none.
 *
 * @param days those it tells of, oldest first
 * @param calls how many calls were counted
 * @param leftOut rows of calls that went out or inside, or are of other queues
 * @param bad rows that cannot be used, at most {@link #SHOWN}; nothing of what stands in them
 * @param badRows how many there are
 */
public record ExchangeImport(
    List<ExchangeDay> days, long calls, long leftOut, List<Bad> bad, long badRows) {
  /** More bad rows are counted only. */
  public static final int SHOWN = 200;

  /** A report of more days is none that anybody exports: a date in it is wrong. */
  public static final int MOST_DAYS = 62;

  /** The exchange is never silent for longer. */
  public static final int GAP_DAYS = 7;

  /** A row that cannot be used; {@code row} is its line. */
  public record Bad(long row, Problem problem) {}

  /** Why a row cannot be used. */
  public enum Problem {
    /** The time is missing or in no form that is known. */
    TIME,
    /** The time is still to come. */
    FUTURE,
    /** How long they waited is no number of seconds. */
    WAIT,
    /** How long they talked is no number of seconds. */
    TALK,
    /** Whether it was answered is missing or in words that are not known. */
    RESULT,
    /** More than {@link #GAP_DAYS} from its neighbours in time: its date is likely wrong. */
    APART,
    /** The file tells of more than {@link #MOST_DAYS} by then. */
    TOO_LONG
  }

  public ExchangeImport {
    days = List.copyOf(days);
    bad = List.copyOf(bad);
  }

  /** Whether it can be written. */
  public boolean isSound() {
    return badRows == 0 && !days.isEmpty();
  }

  /** Everything in it. */
  public ExchangeCounts sum() {
    return days.stream().map(ExchangeDay::sum).reduce(ExchangeCounts.NONE, ExchangeCounts::plus);
  }
}
