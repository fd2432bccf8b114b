package vn.hotline1022.followup;

import java.time.Instant;

/** When a promise is due, seen from now. */
public enum DueGroup {
  OVERDUE,
  TODAY,
  LATER,
  CLOSED;

  public static DueGroup of(FollowUp promise, Instant now) {
    if (!promise.state().waits()) {
      return CLOSED;
    }
    if (promise.due().isBefore(now)) {
      return OVERDUE;
    }
    return DueTime.today(promise.due()).equals(DueTime.today(now)) ? TODAY : LATER;
  }
}
