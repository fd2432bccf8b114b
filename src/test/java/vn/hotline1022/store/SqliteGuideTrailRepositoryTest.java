package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.guide.GuideTrailRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteGuideTrailRepositoryTest extends GuideTrailRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected GuideTrailRepository create() {
    store = Stores.open(folder);
    return store.trails();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
