package vn.hotline1022.event;

class MemoryEventRepositoryTest extends EventRepositoryContract {
  @Override
  protected EventRepository create() {
    return new MemoryEventRepository();
  }
}
