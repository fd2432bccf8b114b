package vn.hotline1022.ui.feedback;

/** The keys of feedback as they stand on buttons. */
public final class FeedbackKeys {
  public static final String WRITE = "Ctrl U";
  public static final String PLACE = "Ctrl 8";
  static final String SEND = "Ctrl ⏎";
  static final String MASK = "Ctrl H";
  static final String READ_BACK = "Ctrl R";
  static final String CONSENT = "Ctrl ⇧ R";
  static final String DUPLICATES = "Ctrl O";

  private FeedbackKeys() {}
}
