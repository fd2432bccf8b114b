package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.lists.ListRepository;
import vn.hotline1022.lists.ListRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteListRepositoryTest extends ListRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected ListRepository create() {
    store = Stores.open(folder);
    return store.lists();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
