package vn.hotline1022.feedback;

/** The double that tests of what stands on feedback use keeps to the contract too. */
class MemoryFeedbackRepositoryTest extends FeedbackRepositoryContract {
  @Override
  protected FeedbackRepository create() {
    return new MemoryFeedbackRepository();
  }
}
