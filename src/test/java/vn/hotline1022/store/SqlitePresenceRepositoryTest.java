package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.PresenceRepository;
import vn.hotline1022.call.PresenceRepositoryContract;

/** The contract on a real encrypted file. */
class SqlitePresenceRepositoryTest extends PresenceRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected PresenceRepository create() {
    store = Stores.open(folder);
    return store.presence();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
