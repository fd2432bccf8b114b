package vn.hotline1022.feedback;

/** What somebody here has to do about an item now. */
public enum Task {
  /** It waits to be filed. */
  FILE,
  /** Something added, put right or taken back after filing has to be told to the receiver. */
  PASS_ON,
  /** There is a result, and the citizen does not know it yet. */
  TELL_RESULT,
  /** The receiver is late. */
  ASK_AGAIN_OVERDUE
}
