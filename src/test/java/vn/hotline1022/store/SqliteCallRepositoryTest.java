package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallRepositoryContract;
import vn.hotline1022.guide.GuideTrail;

/** The contract on a real encrypted file. */
class SqliteCallRepositoryTest extends CallRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected CallRepository create() {
    store = Stores.open(folder);
    return store.calls();
  }

  @Override
  protected void keepRun(GuideTrail run) {
    store.trails().add(run);
  }

  @AfterEach
  void close() {
    store.close();
  }
}
