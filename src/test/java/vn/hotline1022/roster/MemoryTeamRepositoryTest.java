package vn.hotline1022.roster;

class MemoryTeamRepositoryTest extends TeamRepositoryContract {
  @Override
  protected TeamRepository create() {
    return new MemoryTeamRepository();
  }
}
