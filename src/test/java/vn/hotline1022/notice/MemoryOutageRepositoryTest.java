package vn.hotline1022.notice;

class MemoryOutageRepositoryTest extends OutageRepositoryContract {
  @Override
  protected OutageRepository create() {
    return new MemoryOutageRepository();
  }
}
