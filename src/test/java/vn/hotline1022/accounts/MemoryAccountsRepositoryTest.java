package vn.hotline1022.accounts;

/** The contract in memory. */
class MemoryAccountsRepositoryTest extends AccountsRepositoryContract {
  @Override
  protected AccountsRepository create() {
    return new MemoryAccountsRepository();
  }
}
