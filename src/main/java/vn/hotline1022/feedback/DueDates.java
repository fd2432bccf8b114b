package vn.hotline1022.feedback;

import java.time.Instant;

/** When something is due; who starts later is never due earlier. */
public interface DueDates {

  /** Until when an item filed then has to be accepted. */
  Instant acceptBy(Instant filedAt);

  /** Until when an item accepted then has to be handled. */
  Instant dueBy(Level level, Instant acceptedAt);
}
