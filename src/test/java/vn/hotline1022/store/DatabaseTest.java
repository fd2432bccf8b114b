package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;

/** Copies, new keys, damage and checks of the file itself. */
class DatabaseTest {
  @TempDir private Path folder;
  private final LifelikeCalls lifelike =
      new LifelikeCalls(9, Instant.parse("2026-11-20T01:00:00Z"));
  private final List<Call> newestFirst = new ArrayList<>();

  @Test
  void aCopyIsWholeWhileSavingGoesOn() {
    try (DeskStore store = Stores.open(folder)) {
      save(store, 60);
      List<Call> then = List.copyOf(newestFirst);
      store.database().snapshotTo(folder.resolve("copy.db"));
      save(store, 5);
      try (DeskStore copy = open("copy.db", 1)) {
        assertThat(copy.calls().search(CallQuery.newest(1_000))).isEqualTo(then);
        assertThat(copy.check().sound()).isTrue();
      }
      assertThat(store.calls().search(CallQuery.newest(1_000))).isEqualTo(newestFirst);
    }
  }

  @Test
  void aNewKeyOpensEverythingAndTheOldOneNothing() {
    try (DeskStore store = Stores.open(folder);
        DatabaseKey next = Stores.key(2)) {
      save(store, 40);
      store.database().rekey(next);
      assertThat(store.calls().search(CallQuery.newest(1_000))).isEqualTo(newestFirst);
      save(store, 3);
      assertThat(store.check().sound()).isTrue();
    }
    assertThatThrownBy(() -> open("desk.db", 1))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.StoreDamaged()));
    try (DeskStore store = open("desk.db", 2)) {
      assertThat(store.calls().search(CallQuery.newest(1_000))).isEqualTo(newestFirst);
    }
  }

  @Test
  void aLogThatCouldOnlyBeBroughtInHalfIsNoDamage() throws IOException {
    Path half = Files.createDirectory(folder.resolve("half"));
    try (DeskStore store = Stores.open(folder)) {
      save(store, 60);
      // Both as of one moment: idle work of the writer may not come between them.
      byte[][] parts =
          store
              .database()
              .writer()
              .alone(
                  s -> {
                    byte[] log = bytes(folder.resolve("desk.db-wal"));
                    s.run("PRAGMA wal_checkpoint(PASSIVE)");
                    return new byte[][] {log, bytes(folder.resolve("desk.db"))};
                  });
      byte[] log = parts[0];
      byte[] file = parts[1];
      // The disk was full: its last pages are in the log alone.
      Files.write(half.resolve("desk.db"), Arrays.copyOf(file, file.length - 3 * 4096));
      Files.write(half.resolve("desk.db-wal"), log);
    }
    try (DeskStore again = open("half/desk.db", 1)) {
      assertThat(again.check().sound()).isTrue();
      for (Call call : newestFirst) {
        assertThat(again.calls().find(call.id())).isPresent();
      }
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void somethingElseInPlaceOfTheFileIsSaidToBeDamaged() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("desk.db"), noise);
    assertThatThrownBy(() -> Stores.open(folder)).hasMessage("D-03");
    assertThat(Files.readAllBytes(folder.resolve("desk.db"))).isEqualTo(noise);
  }

  @Test
  void aFlippedBitIsFoundByTheCheckOrRefusedAtOnce() throws IOException {
    try (DeskStore store = Stores.open(folder)) {
      save(store, 300);
      // No free pages: nothing reads those, so nothing is hurt by a bit in one of them.
      store
          .database()
          .writer()
          .alone(
              session -> {
                session.run("VACUUM");
                return null;
              });
    }
    byte[] whole = Files.readAllBytes(folder.resolve("desk.db"));
    Random random = new Random(4);
    for (int i = 0; i < 12; i++) {
      byte[] flipped = whole.clone();
      // The first page has its own story: salt and version are in it.
      int at = 4096 + random.nextInt(flipped.length - 4096);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.deleteIfExists(folder.resolve("flipped.db-wal"));
      Files.write(
          folder.resolve("flipped.db"),
          flipped,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING);
      assertThat(soundOrRefused("flipped.db")).as("bit in byte %d", at).isFalse();
    }
  }

  @Test
  void aRecordSomebodyChangedBreaksTheChainAndTheCheckSaysSo() {
    try (DeskStore store = Stores.open(folder)) {
      save(store, 10);
      assertThat(store.check().sound()).isTrue();
      assertThat(store.check().records()).isEqualTo(10);
      store
          .database()
          .writer()
          .write(
              s ->
                  s.update(
                      "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), 'INBOUND',"
                          + " 'MESSAGE') AS BLOB), actor = 'DTV-999' WHERE device_seq = 4"));
      assertThat(store.check().fileSound()).isTrue();
      assertThat(store.check().sound()).isFalse();
    }
  }

  @Test
  void aRecordSomebodyTookOutBreaksTheOwnChain() {
    try (DeskStore store = Stores.open(folder)) {
      save(store, 10);
      store.database().writer().write(s -> s.update("DELETE FROM record WHERE device_seq = 4"));
      assertThat(store.check().sound()).isFalse();
    }
  }

  private boolean soundOrRefused(String name) {
    try (DeskStore store = open(name, 1)) {
      return store.check().sound();
    } catch (FaultException e) {
      assertThat(e.fault()).isEqualTo(new Fault.StoreDamaged());
      return false;
    }
  }

  private DeskStore open(String name, int key) {
    return Stores.open(
        folder.resolve(name), Stores.key(key), Stores.origin(1), TimeSource.system());
  }

  private void save(DeskStore store, int calls) {
    for (int i = 0; i < calls; i++) {
      Call call = lifelike.next();
      store.calls().save(call);
      newestFirst.addFirst(call);
    }
  }
}
