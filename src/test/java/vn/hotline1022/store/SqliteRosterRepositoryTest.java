package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.roster.RosterRepository;
import vn.hotline1022.roster.RosterRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteRosterRepositoryTest extends RosterRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected RosterRepository create() {
    store = Stores.open(folder);
    return store.roster();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
