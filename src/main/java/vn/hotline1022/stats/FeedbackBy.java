package vn.hotline1022.stats;

/** What items of feedback are told apart by. */
public enum FeedbackBy {
  /** Not at all: one entry, with the empty code. */
  ALL,
  /** Staff code of who wrote it. */
  OPERATOR,
  /** Code of the category. */
  CATEGORY,
  /** Code of the unit. */
  PLACE
}
