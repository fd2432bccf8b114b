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
  PLACE,
  /** {@link vn.hotline1022.feedback.FeedbackKind}. */
  KIND,
  /** Who deals with it, as the receiver named them; empty before it was handed to anybody. */
  AGENCY,
  /** Code of the ground it was refused for; empty when it was not. */
  GROUND
}
