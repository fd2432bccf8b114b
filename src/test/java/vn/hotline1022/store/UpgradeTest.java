package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;

/** Old profiles come up to date with everything in them; newer ones are left alone. */
class UpgradeTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheOldProfile() throws IOException {
    file = folder.resolve("desk.db");
    try (InputStream old = OldProfile.class.getResourceAsStream(OldProfile.RESOURCE)) {
      Files.copy(old, file);
    }
  }

  @Test
  void aProfileOfTheFirstSchemaKeepsEverything() {
    try (DeskStore store = open()) {
      assertThat(store.calls().search(CallQuery.newest(100)))
          .isEqualTo(OldProfile.calls().reversed());
      assertThat(store.calls().find(OldProfile.open().id()))
          .contains(OldProfile.open().withNotes(""));
      assertThat(store.calls().drafts(OldProfile.OPERATOR))
          .containsExactly(
              new CallDraft(
                  OldProfile.open(),
                  "0987654321",
                  OldProfile.open().startedAt().plusSeconds(95),
                  95_000));
      assertThat(store.settings().get("pin.DTV-012")).contains(Bytes.of(new byte[] {1, 2, 3}));
      assertThat(store.check().sound()).isTrue();
      assertThat(store.check().records()).isEqualTo(2L * OldProfile.CALLS + 1);
    }
  }

  @Test
  void whatIsOldIsFoundAndTheChainGoesOn() {
    try (DeskStore store = open()) {
      Call first = OldProfile.calls().getFirst();
      CallQuery dong = new CallQuery("dong da", empty(), empty(), Set.of(), Set.of(), 100);
      Waiting.until(() -> store.calls().search(dong).size() == OldProfile.CALLS / 4);
      assertThat(store.calls().earlier(first.phone().key(), 10).calls()).containsExactly(first);
      store.calls().save(first.withNotes("Bổ sung: đã kích hoạt"));
    }
    try (DeskStore store = open()) {
      assertThat(store.check().sound()).isTrue();
      assertThat(store.records().heads())
          .isEqualTo(Map.of(Stores.origin(1), 2L * OldProfile.CALLS + 2));
    }
  }

  @Test
  void aSecondOpeningFindsNothingToDo() throws SQLException {
    open().close();
    try (Connection connection = SqliteDriver.openWriter(file, OldProfile.key())) {
      assertThat(SqliteDriver.number(connection, "PRAGMA user_version"))
          .isEqualTo(SchemaVersion.BUILD);
      assertThat(
              SqliteDriver.number(
                  connection,
                  "SELECT count(*) FROM local_setting WHERE name = 'projections.rebuild'"))
          .isZero();
    }
  }

  @Test
  void aRebuildThatWasBrokenOffIsDoneAgain() throws SQLException {
    open().close();
    try (Connection connection = SqliteDriver.openWriter(file, OldProfile.key())) {
      SqliteDriver.run(
          connection, "INSERT INTO local_setting VALUES ('projections.rebuild', x'01')");
      SqliteDriver.run(connection, "DELETE FROM call WHERE key % 2 = 0");
      SqliteDriver.run(connection, "UPDATE call SET notes = 'nửa chừng'");
    }
    try (DeskStore store = open()) {
      assertThat(store.calls().search(CallQuery.newest(100)))
          .isEqualTo(OldProfile.calls().reversed());
    }
  }

  @Test
  void aNewerProfileIsRefusedUntouched() throws SQLException, IOException {
    open().close();
    try (Connection connection = SqliteDriver.openWriter(file, OldProfile.key())) {
      SqliteDriver.run(connection, "PRAGMA user_version=99");
    }
    Map<String, Bytes> before = contents();
    assertRefused();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aNewerProfileThatWasKilledIsRefusedUntouchedWithItsLog() throws SQLException, IOException {
    open().close();
    try (Connection connection = SqliteDriver.openWriter(file, OldProfile.key())) {
      SqliteDriver.run(connection, "PRAGMA user_version=99");
      // As a kill leaves it: the number is in the log only.
      Files.copy(file, folder.resolve("killed.db"));
      Files.copy(folder.resolve("desk.db-wal"), folder.resolve("killed.db-wal"));
    }
    Files.delete(file);
    file = folder.resolve("killed.db");
    Map<String, Bytes> before = contents();
    assertThat(before.get("killed.db-wal").size()).isPositive();
    assertRefused();
    assertThat(contents()).isEqualTo(before);
  }

  private void assertRefused() {
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isEqualTo(new Fault.StoreNewer(99, SchemaVersion.BUILD)));
  }

  /** Every file of the folder with its bytes. */
  private Map<String, Bytes> contents() throws IOException {
    Map<String, Bytes> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        contents.put(each.getFileName().toString(), Bytes.of(Files.readAllBytes(each)));
      }
    }
    return contents;
  }

  private DeskStore open() {
    return Stores.open(file, OldProfile.key(), Stores.origin(1), TimeSource.system());
  }

  private static <T> Optional<T> empty() {
    return Optional.empty();
  }
}
