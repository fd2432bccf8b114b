package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.record.DeskRecord;

/** What a laptop said, and an office that has nothing of it yet. */
abstract class RecordBatchesCase {
  @TempDir Path profiles;

  BundleDesk laptop;
  BundleDesk office;
  List<DeskRecord> said;

  @BeforeEach
  void said() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    laptop.calls(20);
    said = laptop.records();
    office = new BundleDesk(profiles, 2);
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
  }
}
