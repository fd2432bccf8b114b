package vn.hotline1022.event;

/** What came of helping a person at an event. */
public enum VisitOutcome {
  /** Their account works now, with our help. */
  ACTIVATED,
  /** What they came for was done. */
  HELPED,
  /** To be continued, as promised. */
  CONTINUED,
  /** Broken off, for a cause. */
  STOPPED,
  /** It cannot be done at all, for a cause. */
  NOT_POSSIBLE,
  /** They come back once they have what is lacking. */
  PREPARE_FIRST;

  /** Whether somebody was helped by it: see {@link VisitFigures}. */
  public boolean isHelp() {
    return switch (this) {
      case ACTIVATED, HELPED, CONTINUED -> true;
      case STOPPED, NOT_POSSIBLE, PREPARE_FIRST -> false;
    };
  }
}
