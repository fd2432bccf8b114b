package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.directory.ContactRepository;
import vn.hotline1022.directory.ContactRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteContactRepositoryTest extends ContactRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected ContactRepository create() {
    store = Stores.open(folder);
    return store.contacts();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
