package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.accounts.AccountsRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteAccountsRepositoryTest extends AccountsRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected AccountsRepository create() {
    store = Stores.open(folder);
    return store.accounts();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
