package vn.hotline1022.roster;

class MemoryRosterRepositoryTest extends RosterRepositoryContract {
  @Override
  protected RosterRepository create() {
    return new MemoryRosterRepository();
  }
}
