package vn.hotline1022.call;

import java.time.Instant;

/**
 * One thing that happened in a call.
 *
 * @param at wall time, for showing
 * @param offsetMillis monotonic time since the call began, for measuring; never negative, never
 *     decreasing
 */
public record TimelineEntry(Kind kind, Instant at, long offsetMillis) {

  /** What happened. */
  public enum Kind {
    RANG,
    ANSWERED,
    HELD,
    RESUMED,
    ENDED,
    MISSED,
    SAVED,
    /** The program was stopped and the call was found again. */
    RECOVERED
  }
}
