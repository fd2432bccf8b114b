package vn.hotline1022.ui.followup;

/** The keys of promises as they stand on buttons. */
public final class FollowUpKeys {
  public static final String PROMISE = "Ctrl D";
  public static final String CALL_BACK = "Ctrl B";

  private FollowUpKeys() {}
}
