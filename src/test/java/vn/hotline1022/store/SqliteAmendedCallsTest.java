package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.AmendedCallsContract;
import vn.hotline1022.call.CallRepository;

/** Amended calls on a real encrypted file. */
class SqliteAmendedCallsTest extends AmendedCallsContract {
  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected CallRepository create() {
    store = Stores.open(folder);
    return store.calls();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
