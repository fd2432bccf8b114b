package vn.hotline1022.stats;

import java.time.Duration;

/** What a measure came to: a value with what it is a value of, or why there is none. */
public sealed interface Figure {

  /** How many. */
  record Amount(long value) implements Figure {}

  /**
   * A part of a whole.
   *
   * @param base what it is a part of; at least 1, shown beside every percentage
   */
  record Share(long part, long base) implements Figure {
    public Share {
      if (base < 1) {
        throw new IllegalArgumentException("a share of nothing");
      }
    }

    /** From 0 to 1. */
    public double value() {
      return (double) part / base;
    }
  }

  /**
   * A mean time.
   *
   * @param base over how many; at least 1
   */
  record Mean(Duration sum, long base) implements Figure {
    public Mean {
      if (base < 1) {
        throw new IllegalArgumentException("a mean of nothing");
      }
    }

    public Duration value() {
      return sum.dividedBy(base);
    }
  }

  /** "Không đo được". */
  record NotMeasured(Why why) implements Figure {}

  /** Why there is no value. */
  enum Why {
    /** No call in the period that it could be measured by. */
    NO_CALLS,
    /** There were calls, too many of them on lines that tell of no ringing. */
    NO_RINGING,
    /** The same, and what the telephone exchange counted tells of a part of the period only. */
    EXCHANGE_PARTLY,
    /** There were calls, none with a number and a reason by which a return would be seen. */
    NO_NUMBERS,
    /** Nobody's presence is known. */
    NO_PRESENCE,
    /** No guide was run. */
    NO_RUNS,
    /** No feedback that it could be measured by. */
    NO_FEEDBACK,
    /** Nobody wrote down who is to be on duty when. */
    NO_ROSTER,
    /** The city said nothing of its accounts. */
    NO_ACCOUNTS,
    /** It is not known how many live there. */
    NO_RESIDENTS
  }

  /** A share, or why there is none. */
  static Figure share(long part, long base, Why without) {
    return base == 0 ? new NotMeasured(without) : new Share(part, base);
  }

  /** A mean, or why there is none. */
  static Figure mean(Duration sum, long base, Why without) {
    return base == 0 ? new NotMeasured(without) : new Mean(sum, base);
  }
}
