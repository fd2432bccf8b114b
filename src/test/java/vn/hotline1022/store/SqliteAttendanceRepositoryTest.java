package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.event.AttendanceRepository;
import vn.hotline1022.event.AttendanceRepositoryContract;

/** The contract on a real encrypted file. */
class SqliteAttendanceRepositoryTest extends AttendanceRepositoryContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected AttendanceRepository create() {
    store = Stores.open(folder);
    return store.attendance();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
