package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.store.KeyFilesTest.faultOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.staff.DatabaseKey;

class IncarnationTest {

  @TempDir Path place;
  private final UUID device = UUID.randomUUID();
  private final DatabaseKey key = DatabaseKey.random();
  private ProfileFolder folder;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    folder.create();
  }

  private Origin start(ProfileFolder in) {
    return start(in, new AtomicFiles());
  }

  private Origin start(ProfileFolder in, AtomicFiles files) {
    try (Database database = Database.open(in.database(), key)) {
      return new Incarnation(in, device, files).begin(new LocalSettings(database));
    }
  }

  @Test
  void aProfileThatIsStartedAgainGoesOn() {
    Origin first = start(folder);
    assertThat(first.device()).isEqualTo(device);
    assertThat(Stream.generate(() -> start(folder)).limit(3)).containsOnly(first);
  }

  @Test
  void aMovedProfileGoesOn() throws IOException {
    Origin first = start(folder);
    Path elsewhere = place.resolve("chuyển sang đây");
    Files.move(folder.root(), elsewhere);
    assertThat(start(new ProfileFolder(elsewhere))).isEqualTo(first);
  }

  @Test
  void aCopyBeginsAnewAndTheOriginalGoesOn() throws IOException {
    Origin first = start(folder);
    ProfileFolder copy = new ProfileFolder(place.resolve("bản sao"));
    copy(folder, copy);
    Origin copied = start(copy);
    assertThat(copied.incarnation()).isNotEqualTo(first.incarnation());
    assertThat(start(folder)).isEqualTo(first);
    assertThat(start(copy)).isEqualTo(copied);
  }

  @Test
  void anOlderDatabasePutBackBeginsAnew() throws IOException {
    Origin first = start(folder);
    Path kept = Files.copy(folder.database(), place.resolve("hôm qua.db"));
    assertThat(start(folder)).isEqualTo(first);
    Files.copy(kept, folder.database(), StandardCopyOption.REPLACE_EXISTING);
    assertThat(start(folder)).isNotEqualTo(first);
  }

  @Test
  void anOlderFolderPutBackInPlaceBeginsAnew() throws IOException {
    Origin first = start(folder);
    ProfileFolder kept = new ProfileFolder(place.resolve("hôm qua"));
    copy(folder, kept);
    assertThat(start(folder)).isEqualTo(first);
    for (Path file : List.of(kept.database(), kept.incarnation())) {
      Files.copy(
          file,
          folder.root().resolve(file.getFileName()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    assertThat(start(folder)).isNotEqualTo(first);
  }

  @Test
  void aMissingOrDamagedTokenBeginsAnew() throws IOException {
    Origin first = start(folder);
    Files.delete(folder.incarnation());
    Origin second = start(folder);
    assertThat(second).isNotEqualTo(first);
    Files.writeString(folder.incarnation(), "x".repeat(100_000));
    Origin third = start(folder);
    assertThat(third).isNotEqualTo(second);
    assertThat(start(folder)).isEqualTo(third);
  }

  @Test
  void aStartCutOffAnywhereNeverGivesAnIncarnationToTwo() {
    Origin first = start(folder);
    for (int cut = 0; cut < 6; cut++) {
      AtomicFiles dying = new AtomicFiles(new CutOff(cut));
      assertThatThrownBy(() -> start(folder, dying)).isInstanceOf(CutOff.Killed.class);
      Origin after = start(folder);
      // Before the rename nothing happened; after it, a new one begins.
      assertThat(after.equals(first)).isEqualTo(cut < 5);
    }
  }

  @Test
  void onAFullDiskARunningProfileGoesOnAndANewOneSaysSo() {
    assertThat(faultOf(() -> start(folder, CutOff.fullDisk()))).isEqualTo(new Fault.DiskFull());
    Origin first = start(folder);
    assertThat(start(folder, CutOff.fullDisk())).isEqualTo(first);
    assertThat(start(folder)).isEqualTo(first);
  }

  private static void copy(ProfileFolder from, ProfileFolder to) throws IOException {
    to.create();
    for (Path file : List.of(from.database(), from.incarnation())) {
      Files.copy(file, to.root().resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
