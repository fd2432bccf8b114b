package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.notice.OutageRepository;
import vn.hotline1022.notice.OutageRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteOutageRepositoryTest extends OutageRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected OutageRepository create() {
    store = Stores.open(folder);
    return store.outages();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
