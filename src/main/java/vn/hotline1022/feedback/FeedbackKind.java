package vn.hotline1022.feedback;

/** What is chosen first: each kind has its own checks and grounds for refusal. */
public enum FeedbackKind {
  /** Phản ánh hiện trường: what anybody can see at a place. */
  FIELD,
  /** Phản ánh về thủ tục hành chính: how an office dealt with an application. */
  PROCEDURE
}
