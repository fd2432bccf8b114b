package vn.hotline1022.stats;

/**
 * What is counted of calls, each as a number that can be added up: a period's is the sum of its
 * calls'. All but the times are 0 or 1 for one call. New ones stand at the end, and with a
 * migration that has everything counted anew.
 */
public enum CallCount {
  /** Goes on: in no other count until it is over. */
  RUNNING(0),
  /** Saved or missed. */
  ENDED(1),
  /** Answered, in the sense of every figure: talked in, either direction, and no non-case. */
  ANSWERED(2),
  /** Of the answered: we called. */
  OUTBOUND(3),
  /** Silent, prank, abuse, misdialled. */
  NON_CASE(4),
  /** Came in, and the line told that it rang. Non-cases too: they took the line. */
  OFFERED(5),
  /** Of the offered: nobody talked in it. */
  ABANDONED(6),
  /** Of the offered: answered, or abandoned, within {@link Measure#TARGET_WAIT}. */
  IN_TIME(7),
  /** Came in and was talked in, on a line that tells of no ringing. */
  UNHEARD(8),
  /** Milliseconds of talk in the answered. */
  TALK(9),
  /** Milliseconds of hold in the answered. */
  HOLD(10),
  /** Milliseconds of after-call work of the answered. */
  WRAP_UP(11),
  /** Of the answered: ended as resolved or informed. */
  RESOLVED(12),
  /** Of the answered that we did not begin: number and reason known, so that a return is seen. */
  FOLLOWABLE(13),
  /** Of the followable: resolved, and they did not come back on it within seven days. */
  AT_ONCE(14),
  /** Of the answered: an account was registered or activated with our help. */
  ACTIVATED(15);

  private final int place;

  CallCount(int place) {
    this.place = place;
  }

  /** Where it stands among them, in rows that are kept too. */
  public int place() {
    return place;
  }

  /** Whether it is milliseconds. */
  public boolean isTime() {
    return this == TALK || this == HOLD || this == WRAP_UP;
  }
}
