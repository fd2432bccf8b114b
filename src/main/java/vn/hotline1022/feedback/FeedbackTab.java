package vn.hotline1022.feedback;

/** The three lists of feedback. */
public enum FeedbackTab {
  /** Cần làm: somebody here has a {@link Task}. */
  TO_DO,
  /** Đang chờ: somebody else has to do something, or a time has to come. */
  WAITING,
  /** Tất cả. */
  ALL
}
