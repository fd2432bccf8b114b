package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.citizen.CitizenRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteCitizenRepositoryTest extends CitizenRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected CitizenRepository create() {
    store = Stores.open(folder);
    return store.citizens();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
