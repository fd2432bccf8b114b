package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.HelpRepository;
import vn.hotline1022.call.HelpRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteHelpRepositoryTest extends HelpRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected HelpRepository create() {
    store = Stores.open(folder);
    return store.help();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
