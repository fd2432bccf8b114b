package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.record.Bytes;

/** The packaged program's {@code backup} and {@code restore}: what was saved is found again. */
class BackupIT {
  private static final int CALLS = 40;

  @TempDir private static Path home;
  private static SampleProfile profile;
  private static Path backup;
  private static List<String> calls;

  @TempDir private Path place;

  @BeforeAll
  static void aProfileItsCallsAndItsBackup() throws IOException {
    profile = SampleProfile.in(home, CALLS);
    calls = calls(profile, home.resolve("before.csv"));
    backup = home.resolve("USB số 8/bàn thử.h22b");
    Files.createDirectory(backup.getParent());
    PackagedProgram.Finished taken = profile.backup(backup);
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.out()).contains("Đã sao lưu và kiểm tra").contains(backup.toString());
  }

  @Test
  void aBackupRestoredIntoANewFolderHoldsTheSameCalls() throws IOException {
    SampleProfile other = profile.at(place.resolve("máy mới/hồ sơ"));
    PackagedProgram.Finished restored = other.restore(backup);

    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(calls(other, place.resolve("after.csv"))).hasSizeGreaterThan(CALLS).isEqualTo(calls);
    PackagedProgram.Finished doctor = other.doctor();
    assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
    assertThat(files(profile.folder())).isNotEmpty();
  }

  @Test
  void aBackupCutShortOrAlteredIsRefusedInWordsAndLeavesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    byte[] altered = whole.clone();
    altered[whole.length / 2] ^= 1;
    for (byte[] content : List.of(Arrays.copyOf(whole, whole.length - 4_000), altered)) {
      Path damaged = Files.write(place.resolve("hỏng.h22b"), content);
      SampleProfile other = profile.at(place.resolve("máy mới"));
      PackagedProgram.Finished refused = other.restore(damaged);

      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err()).contains("mã B-01").doesNotContain("\tat ", "Exception");
      assertThat(inside(place)).containsExactly(damaged);
    }
  }

  @Test
  void aProfileThatIsThereIsNeverRestoredOver() throws IOException {
    SampleProfile there = profile.at(place.resolve("hồ sơ"));
    assertThat(there.restore(backup).code()).isZero();
    Map<String, Bytes> before = files(there.folder());
    PackagedProgram.Finished refused = there.restore(backup);

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains(there.folder().toString()).doesNotContain("\tat ");
    assertThat(files(there.folder())).isEqualTo(before);

    PackagedProgram.Finished replaced = there.restore(backup, "--replace");
    assertThat(replaced.code()).as(replaced.err()).isZero();
    assertThat(replaced.out()).contains("Hồ sơ trước đó được chuyển sang");
    List<Path> both = inside(place);
    assertThat(both).hasSize(2).contains(there.folder());
    Path aside = both.get(1 - both.indexOf(there.folder()));
    assertThat(files(aside)).isEqualTo(before);
  }

  @Test
  void aWrongPassphraseTakesNoBackupAndOpensNone() throws IOException {
    SampleProfile restored = profile.at(place.resolve("hồ sơ"));
    assertThat(restored.restore(backup).code()).isZero();
    SampleProfile stranger = restored.with(SampleProfile.secret(place, "không phải cụm này đâu"));
    Path file = place.resolve("của người khác.h22b");
    Path csv = place.resolve("calls.csv");

    for (PackagedProgram.Finished tried : List.of(stranger.backup(file), stranger.export(csv))) {
      assertThat(tried.code()).isEqualTo(1);
      assertThat(tried.err()).contains("mã K-01").doesNotContain("không phải cụm này");
    }
    assertThat(file).doesNotExist();
    assertThat(csv).doesNotExist();
  }

  private static List<String> calls(SampleProfile from, Path csv) throws IOException {
    PackagedProgram.Finished export = from.export(csv);
    assertThat(export.code()).as(export.err()).isZero();
    return Files.readAllLines(csv);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Every file with its bytes, but the lock. */
  private static Map<String, Bytes> files(Path folder) throws IOException {
    Map<String, Bytes> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("lock")) {
          files.put(name, Bytes.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
