package vn.hotline1022.followup;

/** The double that tests of what stands on promises use keeps to the contract too. */
class MemoryFollowUpRepositoryTest extends FollowUpRepositoryContract {
  @Override
  protected FollowUpRepository create() {
    return new MemoryFollowUpRepository();
  }
}
