package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.event.EventRepository;
import vn.hotline1022.event.EventRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteEventRepositoryTest extends EventRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected EventRepository create() {
    store = Stores.open(folder);
    return store.events();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
