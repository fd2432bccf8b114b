package vn.hotline1022.event;

class MemoryTallyRepositoryTest extends TallyRepositoryContract {
  @Override
  protected TallyRepository create() {
    return new MemoryTallyRepository();
  }
}
