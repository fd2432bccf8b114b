package vn.hotline1022.call;

/** The double that tests of what stands on calls use keeps to the contract too. */
class MemoryCallRepositoryTest extends CallRepositoryContract {
  @Override
  protected CallRepository create() {
    return new MemoryCallRepository(LISTS, NUMBERS);
  }
}
