package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;

/**
 * A full disk and a folder that cannot be written to: said clearly, nothing lost that was saved.
 */
class DiskTroubleTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

  @TempDir private Path folder;
  private final LifelikeCalls lifelike = new LifelikeCalls(5, MORNING);
  private final List<Call> acknowledged = new ArrayList<>();

  /** The database's own bound stands for the disk's, since it works on every system. */
  @Test
  void aFullDatabaseRefusesAndGoesOnOnceThereIsRoom() {
    refusesAndGoesOnByItsOwnBound();
  }

  private void refusesAndGoesOnByItsOwnBound() {
    try (DeskStore store = Stores.open(folder)) {
      bound(store, 200);
      assertThat(saveUntilRefused(store)).isEqualTo(new Fault.DiskFull());
      assertEverythingIsThere(store);

      bound(store, 1_000_000);
      save(store);
      assertEverythingIsThere(store);
      assertThat(store.check().sound()).isTrue();
    }
    try (DeskStore store = Stores.open(folder)) {
      assertEverythingIsThere(store);
    }
  }

  @Test
  void aFullDiskRefusesAndGoesOnOnceThereIsRoom() throws IOException {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("full"), "3m");
    if (disk.isEmpty()) {
      // No mounting here; the test above has the same trouble another way.
      refusesAndGoesOnByItsOwnBound();
      return;
    }
    try (SmallDisk small = disk.get()) {
      Path place = small.folder();
      Path ballast = place.resolve("ballast");
      Files.write(ballast, new byte[1 << 20]);
      try (DeskStore store = Stores.open(place)) {
        assertThat(saveUntilRefused(store)).isEqualTo(new Fault.DiskFull());
        assertEverythingIsThere(store);
        assertThat(store.calls().drafts("DTV-001")).isEmpty();

        Files.delete(ballast);
        save(store);
        assertEverythingIsThere(store);
        assertThat(store.check().sound()).isTrue();
      }
      try (DeskStore store = Stores.open(place)) {
        assertEverythingIsThere(store);
        assertThat(store.check().sound()).isTrue();
      }
    }
  }

  @Test
  void aDiskWithoutRoomForTheFirstFileIsSaidToBeFull() throws IOException {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("none"), "1m");
    if (disk.isEmpty()) {
      assertThat(StoreFaults.of("SQLITE_FULL", null, folder.resolve("desk.db")).fault())
          .isEqualTo(new Fault.DiskFull());
      return;
    }
    try (SmallDisk small = disk.get()) {
      Path place = small.folder();
      Files.write(place.resolve("ballast"), new byte[(1 << 20) - 8192]);
      assertThatThrownBy(() -> Stores.open(place))
          .isInstanceOfSatisfying(
              FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.DiskFull()));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidToBeSo() throws IOException {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("readonly"), "8m");
    if (disk.isEmpty()) {
      Path gone = folder.resolve("not-there").resolve("desk.db");
      assertReadOnly(gone);
      return;
    }
    try (SmallDisk small = disk.get()) {
      Path place = small.folder();
      try (DeskStore store = Stores.open(place)) {
        save(store);
      }
      small.readOnly(true);
      assertReadOnly(place.resolve("desk.db"));
      small.readOnly(false);
      try (DeskStore store = Stores.open(place)) {
        assertEverythingIsThere(store);
      }
    }
  }

  private static void assertReadOnly(Path file) {
    assertThatThrownBy(
            () -> Stores.open(file, Stores.key(1), Stores.origin(1), TimeSource.system()))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(new Fault.FolderReadOnly(file.getParent().toString())));
  }

  private Fault saveUntilRefused(DeskStore store) {
    FaultException refused = null;
    while (refused == null) {
      refused = catchThrowableOfType(FaultException.class, () -> save(store));
    }
    assertThat(acknowledged).isNotEmpty();
    return refused.fault();
  }

  private void save(DeskStore store) {
    Call call = lifelike.next();
    store.calls().save(call);
    acknowledged.add(call);
  }

  private void assertEverythingIsThere(DeskStore store) {
    assertThat(acknowledged).allSatisfy(c -> assertThat(store.calls().find(c.id())).contains(c));
    assertThat(store.calls().count(CallQuery.newest(1), Integer.MAX_VALUE))
        .isEqualTo(acknowledged.size());
  }

  private static void bound(DeskStore store, int pages) {
    store.database().writer().alone(s -> s.number(0, "PRAGMA max_page_count=" + pages));
  }
}
