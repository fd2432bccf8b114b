package vn.hotline1022.directory;

class MemoryContactRepositoryTest extends ContactRepositoryContract {
  @Override
  protected ContactRepository create() {
    return new MemoryContactRepository();
  }
}
