package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.event.TallyRepository;
import vn.hotline1022.event.TallyRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteTallyRepositoryTest extends TallyRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected TallyRepository create() {
    store = Stores.open(folder);
    return store.tally();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
