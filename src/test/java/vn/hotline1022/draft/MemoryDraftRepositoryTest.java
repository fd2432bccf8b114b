package vn.hotline1022.draft;

class MemoryDraftRepositoryTest extends DraftRepositoryContract {
  private final DraftRepository drafts = new MemoryDraftRepository();

  @Override
  protected DraftRepository drafts() {
    return drafts;
  }
}
