package vn.hotline1022.call;

class MemoryPresenceRepositoryTest extends PresenceRepositoryContract {
  @Override
  protected PresenceRepository create() {
    return new MemoryPresenceRepository();
  }
}
