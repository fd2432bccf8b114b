package vn.hotline1022.feedback.open311;

/** What the server of the tests does wrong, each with one request. */
public enum Fault311 {
  /** Takes the report and breaks the connection. */
  DROPPED(true),
  /** Breaks the connection and takes nothing. */
  BROKEN(false),
  /** Fails and takes nothing. */
  ERROR(false),
  /** Takes the report and fails all the same. */
  ERROR_AFTER(true),
  /** Is too busy, and says for how long. */
  BUSY(false),
  /** Takes the report and answers so slowly that nobody waits. */
  SLOW(true),
  /** Takes the report and answers by half. */
  HALF(true),
  /** Takes the report and answers nonsense. */
  GARBAGE(true),
  /** Takes the report and answers with a page. */
  PAGE(true);

  private final boolean takes;

  Fault311(boolean takes) {
    this.takes = takes;
  }

  boolean takes() {
    return takes;
  }
}
