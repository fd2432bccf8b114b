package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.notice.NoticeRepository;
import vn.hotline1022.notice.NoticeRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteNoticeRepositoryTest extends NoticeRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected NoticeRepository create() {
    store = Stores.open(folder);
    return store.notices();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
