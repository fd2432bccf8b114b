package vn.hotline1022.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;

/** The profile of 1,000,000 calls, made once and kept in the build's folder. */
final class BenchProfile {
  static final int CALLS = Integer.getInteger("bench.calls", 1_000_000);
  static final long SEED = 1022;

  /** When its first call is. */
  static final Instant BEGIN = Instant.parse("2024-07-01T00:00:00Z");

  /** The folder results are written to. */
  static final Path RESULTS = Path.of("target", "bench");

  private BenchProfile() {}

  static DeskStore open() throws IOException {
    Path folder = RESULTS.resolve("profile-" + CALLS);
    Path whole = folder.resolve("whole");
    if (Files.notExists(whole)) {
      Files.createDirectories(folder);
      for (String name : new String[] {"desk.db", "desk.db-wal", "desk.db-shm"}) {
        Files.deleteIfExists(folder.resolve(name));
      }
      make(folder);
      Files.createFile(whole);
    }
    return Stores.open(folder);
  }

  private static void make(Path folder) {
    long start = System.nanoTime();
    try (DeskStore store = Stores.open(folder)) {
      LifelikeCalls calls = new LifelikeCalls(SEED, BEGIN);
      new BulkCalls(store).write(CALLS, calls::next);
      if (store.calls().search(CallQuery.newest(1)).isEmpty()) {
        throw new IllegalStateException("nothing was written");
      }
    }
    System.out.printf(
        "%,d calls written in %d s%n", CALLS, (System.nanoTime() - start) / 1_000_000_000);
  }
}
