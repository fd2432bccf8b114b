package vn.hotline1022.followup;

import java.time.Duration;
import java.time.Instant;

/** When a promise is due, seen from now. */
public enum DueGroup {
  OVERDUE,
  /** Or soon: a night shift has what falls due after midnight before it, as any other. */
  TODAY,
  LATER,
  CLOSED;

  private static final Duration SOON = Duration.ofHours(2);

  public static DueGroup of(FollowUp promise, Instant now) {
    if (!promise.state().waits()) {
      return CLOSED;
    }
    if (promise.due().isBefore(now)) {
      return OVERDUE;
    }
    boolean soon = promise.due().isBefore(now.plus(SOON));
    return soon || DueTime.today(promise.due()).equals(DueTime.today(now)) ? TODAY : LATER;
  }
}
