package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.store.KeyFilesTest.AN;
import static vn.hotline1022.store.KeyFilesTest.ANS;
import static vn.hotline1022.store.KeyFilesTest.CHEAP;
import static vn.hotline1022.store.KeyFilesTest.DAO;
import static vn.hotline1022.store.KeyFilesTest.DAOS;
import static vn.hotline1022.store.KeyFilesTest.faultOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HandClock;
import vn.hotline1022.staff.Shifts;

class BackupTest {

  private static final Bytes NOTE = Bytes.utf8("Bác Đặng Thị Ngà gọi lúc 9 giờ");

  @TempDir Path place;
  private final HandClock time = new HandClock();
  private ProfileFolder folder;
  private KeyFiles ring;
  private DatabaseKey key;
  private Database database;
  private Backup backup;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    ring = new KeyFiles(folder, time, new DatabaseProbe(folder), CHEAP);
    key = ring.create("Bàn 03 – Tầng 2", DAO, DAOS.toCharArray()).key();
    ring.add(key, AN, ANS.toCharArray());
    database = Database.open(folder.database(), key);
    new LocalSettings(database).put("note", NOTE);
    backup = new Backup(folder, time, database::snapshotTo);
  }

  @AfterEach
  void tearDown() {
    database.close();
  }

  @Test
  void aBackupHoldsEverythingButNothingReadable() throws IOException {
    Path file = backup.take();
    assertThat(file.getFileName()).hasToString("hotline1022-ban-03-tang-2-20261121-083000.h22b");
    assertThat(OwnerOnly.holds(file)).isTrue();
    BackupFile opened = BackupFile.open(file);
    assertThat(opened.manifest().deviceName()).isEqualTo("Bàn 03 – Tầng 2");
    assertThat(opened.manifest().parts())
        .extracting(BackupManifest.Part::name)
        .containsExactlyInAnyOrder(
            "desk.db", "profile.json", "recovery.json", "people/NV-014.json", "people/TNV-7.json");
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        .doesNotContain("Đặng Thị Ngà")
        .doesNotContain("SQLite format");
    assertThat(temporaries()).isEmpty();
  }

  @Test
  void aBackupIsProvenWithItsKeyAndNotWithAnother() {
    Path file = backup.take();
    new BackupCheck(folder).verify(file, key);
    assertThat(faultOf(() -> new BackupCheck(folder).verify(file, DatabaseKey.random())))
        .isEqualTo(new Fault.BackupUnreadable());
    assertThat(temporaries()).isEmpty();
  }

  @Test
  void aRestoredProfileOpensWithThePassphraseOfThatDayAndBeginsAnewIncarnation() {
    Origin before = new Incarnation(folder, ring.deviceId()).begin(new LocalSettings(database));
    Path file = backup.take();
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới/hồ sơ"));
    Restore.Result result = new Restore(time).restore(file, other, Restore.Existing.REFUSE);
    assertThat(result.movedAside()).isEmpty();
    assertThat(other.check().tooOpen()).isEmpty();

    KeyFiles restored = new KeyFiles(other, time, new DatabaseProbe(other), CHEAP);
    assertThat(restored.people()).containsExactly(AN, DAO);
    assertThat(restored.deviceId()).isEqualTo(ring.deviceId());
    try (Database opened =
        Database.open(other.database(), restored.open("TNV-7", ANS.toCharArray()))) {
      LocalSettings settings = new LocalSettings(opened);
      assertThat(settings.get("note")).contains(NOTE);
      Origin after = new Incarnation(other, restored.deviceId()).begin(settings);
      assertThat(after.device()).isEqualTo(before.device());
      assertThat(after.incarnation()).isNotEqualTo(before.incarnation());
      assertThat(new Incarnation(other, restored.deviceId()).begin(settings)).isEqualTo(after);
    }
  }

  @Test
  void aProfileWithDataIsRefusedOrMovedAsideWhole() throws IOException {
    Path file = Files.copy(backup.take(), place.resolve("USB.h22b"));
    database.close();
    byte[] old = Files.readAllBytes(folder.database());
    assertThat(faultOf(() -> new Restore(time).restore(file, folder, Restore.Existing.REFUSE)))
        .isEqualTo(new Fault.ProfileNotEmpty(folder.root().toString()));
    assertThat(Files.readAllBytes(folder.database())).isEqualTo(old);

    Restore.Result result = new Restore(time).restore(file, folder, Restore.Existing.MOVE_ASIDE);
    Path aside = result.movedAside().orElseThrow();
    assertThat(aside.getFileName()).hasToString("hồ sơ-before-20261121-083000");
    assertThat(Files.readAllBytes(aside.resolve("desk.db"))).isEqualTo(old);
    assertThat(aside.resolve("people/TNV-7.json")).exists();
    assertThat(ring.open("NV-014", DAOS.toCharArray()).toArray()).isEqualTo(key.toArray());
  }

  @Test
  void aProfileInUseIsNotRestoredOver() {
    Path file = backup.take();
    try (ProfileLock lock = ProfileLock.acquire(folder, () -> {})) {
      assertThat(lock).isNotNull();
      assertThat(
              faultOf(() -> new Restore(time).restore(file, folder, Restore.Existing.MOVE_ASIDE)))
          .isEqualTo(new Fault.ProfileInUse());
    }
    assertThat(ring.people()).hasSize(2);
  }

  @Test
  void halfAFileAndAnyFlippedByteAreRefusedAndNothingIsHalfRestored() throws IOException {
    byte[] whole = Files.readAllBytes(backup.take());
    Path damaged = place.resolve("hỏng.h22b");
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới"));
    List<byte[]> files = new ArrayList<>();
    for (int length = 0; length < whole.length; length += whole.length / 20) {
      files.add(Arrays.copyOf(whole, length));
    }
    for (int at = 0; at < whole.length; at += whole.length / 30) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 4;
      files.add(flipped);
    }
    files.add(Arrays.copyOf(whole, whole.length + 1));
    for (byte[] content : files) {
      Files.write(damaged, content);
      assertThat(faultOf(() -> new Restore(time).restore(damaged, other, Restore.Existing.REFUSE)))
          .isEqualTo(new Fault.BackupUnreadable());
      assertThat(place.toFile().list()).containsExactlyInAnyOrder("hồ sơ", "hỏng.h22b");
    }
  }

  @Test
  void namesThatLeadElsewhereAreRefused() throws IOException {
    Bytes sum = Bytes.of(new byte[32]);
    for (String name :
        new String[] {
          "../../x",
          "/etc/passwd",
          "people/../x.json",
          "people/CON.json",
          "logs/x",
          "desk.db-wal",
          "people/A.json/..",
          "incarnation",
          "desk.db"
        }) {
      List<BackupManifest.Part> parts = new ArrayList<>();
      for (String each :
          List.of("desk.db", "profile.json", "recovery.json", "people/A.json", name)) {
        parts.add(new BackupManifest.Part(each, 0, sum));
      }
      BackupManifest manifest = new BackupManifest("Bàn 03", time.now(), parts);
      assertThat(manifest.isSound()).as(name).isFalse();
      Path file = place.resolve("xấu.h22b");
      BackupFile.write(file, manifest, part -> InputStream.nullInputStream(), (s, f) -> {});
      assertThat(faultOf(() -> BackupFile.open(file))).isEqualTo(new Fault.BackupUnreadable());
    }
  }

  @Test
  void sizesThatLieAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(backup.take());
    Path file = place.resolve("xấu.h22b");
    for (int length : new int[] {-1, Integer.MAX_VALUE, 0, 1, 1 << 18}) {
      byte[] lying = whole.clone();
      ByteBuffer.wrap(lying).putInt(8, length);
      Files.write(file, lying);
      assertThat(faultOf(() -> BackupFile.open(file))).isEqualTo(new Fault.BackupUnreadable());
    }
    Files.createDirectory(place.resolve("thư mục.h22b"));
    assertThat(faultOf(() -> BackupFile.open(place.resolve("thư mục.h22b"))))
        .isEqualTo(new Fault.BackupUnreadable());
    assertThat(faultOf(() -> BackupFile.open(place.resolve("không có.h22b"))))
        .isEqualTo(new Fault.BackupUnreadable());
  }

  @Test
  void aBackupOfANewerVersionIsRefused() throws IOException {
    String manifest = "{\"format\":4}";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(Arrays.copyOf(Files.readAllBytes(backup.take()), 8));
    out.write(ByteBuffer.allocate(4).putInt(manifest.length()).array());
    out.write(manifest.getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(place.resolve("mới hơn.h22b"), out.toByteArray());
    assertThat(faultOf(() -> BackupFile.open(file))).isEqualTo(new Fault.StoreNewer(4, 3));
  }

  @Test
  void theOldestBeyondFourteenGoAndStrangersStay() throws IOException {
    Path stranger = Files.writeString(folderMade().resolve("ghi chú.txt"), "của tôi");
    for (int i = 0; i < 17; i++) {
      backup.take();
      time.pass(Duration.ofDays(1));
    }
    assertThat(backup.list()).hasSize(Backup.KEPT);
    assertThat(backup.list().getFirst().getFileName().toString()).contains("20261207-");
    assertThat(backup.list().getLast().getFileName().toString()).contains("20261124-");
    assertThat(stranger).exists();
  }

  @Test
  void whatWasErasedIsInNoBackupOlderThanTwoWeeksExceptTheOneBeforeTheLast() {
    backup.take();
    time.pass(Duration.ofDays(1));
    Path second = backup.take();
    time.pass(Duration.ofDays(20));
    Path afterAPause = backup.take();
    assertThat(backup.list()).containsExactly(afterAPause, second);
    time.pass(Duration.ofDays(1));
    Path next = backup.take();
    assertThat(backup.list()).containsExactly(next, afterAPause);
    // One of a time when the clock was wrong would be the newest for ever.
    time.setWall(Instant.parse("2031-01-01T00:00:00Z"));
    backup.take();
    time.setWall(Instant.parse("2026-12-14T01:30:00Z"));
    Path now = backup.take();
    time.pass(Duration.ofDays(1));
    Path last = backup.take();
    assertThat(backup.list()).containsExactly(last, now, next);
  }

  @Test
  void theShiftsForTheSignInComeBackToo() {
    Shifts shifts = Shifts.with(List.of(ListSamples.tetShift()));
    new ShiftFile(folder).save(shifts);
    Path file = backup.take();
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới"));
    new Restore(time).restore(file, other, Restore.Existing.REFUSE);

    assertThat(new ShiftFile(other).load()).isEqualTo(shifts);
  }

  @Test
  void aBackupToAnotherPlaceHasThePhotosAndGivesThemBack() throws IOException {
    Path name = photoIn(folder);
    Path file = backup.takeTo(place.resolve("USB.h22b"));
    assertThat(BackupFile.open(file).manifest().hasPhotos()).isTrue();
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới"));
    Restore.Result result = new Restore(time).restore(file, other, Restore.Existing.REFUSE);
    assertThat(result.withPhotos()).isTrue();
    assertThat(other.photos().resolve(name)).hasContent("encrypted as it is");
    assertThat(other.photos().resolve("2".repeat(64))).isEmptyFile();
    assertThat(other.check().tooOpen()).isEmpty();
  }

  @Test
  void theDailyBackupLeavesThePhotosInTheProfileAndARestoreFindsThemThere() throws IOException {
    Path name = photoIn(folder);
    Path file = backup.take();
    assertThat(BackupFile.open(file).manifest().hasPhotos()).isFalse();
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới"));
    assertThat(new Restore(time).restore(file, other, Restore.Existing.REFUSE).withPhotos())
        .isTrue();
    assertThat(other.photos().resolve(name)).hasContent("encrypted as it is");
    database.close();
    Restore.Result replaced = new Restore(time).restore(file, folder, Restore.Existing.MOVE_ASIDE);
    assertThat(folder.photos().resolve(name)).hasContent("encrypted as it is");
    Path before = replaced.movedAside().orElseThrow().resolve("backups");
    Path alone =
        Files.move(before.resolve(file.getFileName()), place.resolve("chỉ có tệp này.h22b"));
    ProfileFolder third = new ProfileFolder(place.resolve("máy thứ ba"));
    assertThat(new Restore(time).restore(alone, third, Restore.Existing.REFUSE).withPhotos())
        .isFalse();
  }

  private static Path photoIn(ProfileFolder folder) throws IOException {
    OwnerOnly.folder(folder.photos());
    Path file = folder.photos().resolve("1".repeat(64));
    Files.writeString(file, "encrypted as it is");
    Files.createFile(folder.photos().resolve("2".repeat(64)));
    Files.writeString(folder.photos().resolve("ghi chú.txt"), "của tôi");
    return file.getFileName();
  }

  @Test
  void aBackupIsDueOnceADayWhateverTheClockDid() {
    assertThat(backup.isDue()).isTrue();
    backup.take();
    assertThat(backup.isDue()).isFalse();
    assertThat(backup.last()).contains(time.now());
    time.pass(Duration.ofHours(23));
    assertThat(backup.isDue()).isFalse();
    time.pass(Duration.ofHours(1));
    assertThat(backup.isDue()).isTrue();
    // A backup from a year the clock was wrong does not put the next one off.
    time.setWall(Instant.parse("2027-11-21T01:30:00Z"));
    backup.take();
    time.setWall(Instant.parse("2026-11-23T01:30:00Z"));
    assertThat(backup.isDue()).isTrue();
    backup.take();
    assertThat(backup.isDue()).isFalse();
    assertThat(Backup.isDue(Optional.empty(), Instant.EPOCH)).isTrue();
  }

  @Test
  void aDailyBackupThatFailsIsToldAndTriedAgain() {
    List<Fault> told = new ArrayList<>();
    Backup full =
        new Backup(
            folder,
            time,
            database::snapshotTo,
            (step, file) -> {
              throw new IOException("No space left on device");
            });
    new DailyBackup(full, told::add).takeIfDue();
    assertThat(told).containsExactly(new Fault.DiskFull());
    DailyBackup daily = new DailyBackup(backup, told::add);
    daily.takeIfDue();
    daily.takeIfDue();
    assertThat(told).hasSize(1);
    assertThat(backup.list()).hasSize(1);
  }

  @Test
  void aBackupCutOffAnywhereLeavesNoHalfFileAndTheNextOneCleansUp() throws IOException {
    boolean whole = false;
    int cut = 0;
    for (; !whole; cut++) {
      time.pass(Duration.ofDays(1));
      Backup dying = new Backup(folder, time, database::snapshotTo, new CutOff(cut));
      try {
        dying.take();
        whole = true;
      } catch (CutOff.Killed e) {
        for (Path file : backup.list()) {
          BackupFile.open(file).proveParts();
        }
      }
    }
    assertThat(cut).isGreaterThan(8);
    Path leftover =
        Files.writeString(folder.backups().resolve("hotline1022-x-1.h22b.tmp"), "dở dang");
    backup.take();
    assertThat(leftover).doesNotExist();
    assertThat(temporaries()).isEmpty();
  }

  @Test
  void aRestoreCutOffAnywhereLeavesTheOldProfileOrTheNewOne() throws IOException {
    Path file = Files.copy(backup.take(), place.resolve("USB.h22b"));
    boolean whole = false;
    int cut = 0;
    for (; !whole; cut++) {
      ProfileFolder target = new ProfileFolder(place.resolve("lần " + cut));
      KeyFiles old = new KeyFiles(target, time, k -> true, CHEAP);
      old.create("Máy cũ", AN, ANS.toCharArray());
      Restore dying = new Restore(time, new CutOff(cut));
      try {
        dying.restore(file, target, Restore.Existing.MOVE_ASIDE);
        whole = true;
      } catch (CutOff.Killed e) {
        ProfileLock.acquire(target, () -> {}).close();
      }
      String name = old.deviceName();
      assertThat(name).isIn("Máy cũ", "Bàn 03 – Tầng 2");
      assertThat(old.people()).hasSize(name.equals("Máy cũ") ? 1 : 2);
      assertThat(target.root().resolveSibling(target.root().getFileName() + ".restoring"))
          .doesNotExist();
      assertThat(target.root().resolveSibling(target.root().getFileName() + ".restored"))
          .doesNotExist();
    }
    assertThat(cut).isGreaterThan(8);
  }

  @Test
  void aBackupTakenWhileSomebodyIsRemovedStillOpens() {
    Path[] file = new Path[1];
    DatabaseKey next =
        ring.remove(
            key,
            "TNV-7",
            fresh -> {
              database.rekey(fresh);
              file[0] = backup.take();
            });
    ProfileFolder other = new ProfileFolder(place.resolve("máy mới"));
    new Restore(time).restore(file[0], other, Restore.Existing.REFUSE);
    KeyFiles restored = new KeyFiles(other, time, new DatabaseProbe(other), CHEAP);
    assertThat(restored.open("NV-014", DAOS.toCharArray()).toArray()).isEqualTo(next.toArray());
    assertThat(restored.people()).containsExactly(DAO);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(place.resolve("tệp"), "");
    assertThatThrownBy(() -> backup.takeTo(file.resolve("x.h22b"))).hasMessageMatching("D-0[29]");
    assertThat(temporaries()).isEmpty();
  }

  private Path folderMade() {
    folder.create();
    return folder.backups();
  }

  private List<Path> temporaries() {
    try (Stream<Path> all = Files.walk(folder.root())) {
      return all.filter(path -> path.toString().endsWith(".tmp")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
