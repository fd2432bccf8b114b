package vn.hotline1022.lists;

/** The contract in memory. */
class MemoryListRepositoryTest extends ListRepositoryContract {
  @Override
  protected ListRepository create() {
    return new MemoryListRepository();
  }
}
