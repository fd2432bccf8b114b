package vn.hotline1022.call;

class MemoryHelpRepositoryTest extends HelpRepositoryContract {
  @Override
  protected HelpRepository create() {
    return new MemoryHelpRepository();
  }
}
