package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.text.Formats;

class CliTest {

  private static final int CALLS = 60;

  @TempDir static Path shared;
  private static Path data;
  private static Path passphrase;
  private static Instant madeAt;

  @TempDir Path folder;

  /** What a command said. */
  record Said(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  @BeforeAll
  static void makeProfile() throws IOException {
    data = shared.resolve("hồ sơ mẫu");
    madeAt = Instant.now();
    SampleProfile.Made made =
        new SampleProfile(new ProfileFolder(data), new Argon2Cost(64, 1, 1)).make(CALLS, 7, madeAt);
    passphrase = Files.writeString(shared.resolve("mật khẩu.txt"), made.passphrase() + "\n");
  }

  private static Said run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            Stream.of(arguments).map(Object::toString).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Said export(Object... more) {
    Object[] base = {
      "calls", "export", "--data", data, "--passphrase-file", passphrase, "--format", "csv"
    };
    return run(Stream.concat(Stream.of(base), Stream.of(more)).toArray());
  }

  @Test
  void saysItsVersion() {
    Said said = run("--version");
    assertThat(said.code()).isZero();
    assertThat(said.out()).isEqualTo("hotline1022 " + Version.text() + System.lineSeparator());
    assertThat(said.err()).isEmpty();
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(run("--help").out()).contains("Cách dùng", "Tạo một hồ sơ dữ liệu mẫu", "doctor");
    Said english = run("--lang", "en", "calls", "export", "--help");
    assertThat(english.code()).isZero();
    assertThat(english.out()).contains("Usage: hotline1022 calls export", "Last day, included.");
    assertThat(run("calls").out()).contains("export");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dance",
        "demo --calls many",
        "calls export",
        "restore",
        "--lang fr",
        "demo --calls -1",
        "backup",
        "calls export --from 1/1/2026 --to 2/1/2026 --format xlsx --out x"
      })
  void whatIsNotUnderstoodIsSaidWithTwo(String arguments) {
    Said said = run((Object[]) ("--data " + folder.resolve("p") + " " + arguments).split(" "));
    assertThat(said.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(said.err()).contains("Chưa hiểu lệnh", "--help").doesNotContain("\tat ");
    assertThat(folder.resolve("p")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dance; không có lệnh hay tuỳ chọn dance",
        "doctor --deep; không có lệnh hay tuỳ chọn --deep",
        "calls export --from 1/1/2026; còn thiếu --to D, --out FILE",
        "restore; còn thiếu FILE",
        "backup --out; còn thiếu --out FILE",
        "demo --calls many; --calls N không nhận giá trị many"
      })
  void whatIsNotUnderstoodIsSaidInTheLanguageOfTheTools(String arguments, String words) {
    Said said = run((Object[]) arguments.split(" "));
    assertThat(said.err()).contains("Chưa hiểu lệnh: " + words).doesNotContain("Missing", "Unmat");
  }

  /** As when a variable of a script was never set: the folder one is in is nobody's profile. */
  @ParameterizedTest
  @ValueSource(strings = {"", "doctor", "demo"})
  void anEmptyNameOfAFolderIsRefused(String command) {
    Said said = command.isEmpty() ? run("--data", "") : run(command, "--data", "");
    assertThat(said.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(said.err()).contains("--data cần tên một thư mục");
  }

  @Test
  void doctorSaysThatAFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("ghi chú.txt"), "không phải hồ sơ");
    Said said = run("doctor", "--data", file);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.out()).contains("là một tệp, không phải thư mục");
  }

  @Test
  void demoMakesAProfileAndPrintsThePassphraseLast() throws IOException {
    Path place = folder.resolve("mới");
    Said said = run("demo", "--data", place, "--calls", 5, "--seed", 3);

    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    String last = said.lines().getLast();
    assertThat(last).matches("[a-z]+(-[a-z]+){4}").hasSizeGreaterThanOrEqualTo(12);
    assertThat(said.out()).contains("DTV-12", "Đặng Thị Phượng", "Trưởng ca", "5 cuộc gọi");
    Path key = Files.writeString(folder.resolve("key"), last);
    Said doctor = run("doctor", "--data", place, "--passphrase-file", key, "--user", "tnv-05");
    assertThat(doctor.out())
        .containsPattern("✓ OK      Chuỗi bản ghi: [0-9]+ bản ghi trong 1 chuỗi");
  }

  @Test
  void demoReplacesASampleWhoseMakingWasCutOff() throws IOException {
    Path place = folder.resolve("dở dang");
    Files.createDirectories(place.resolve("people"));
    Files.writeString(place.resolve("people").resolve("NV01.json"), "{");
    Files.createFile(place.resolve("sample-unfinished"));
    assertThat(run("demo", "--data", place, "--calls", 1).code()).isZero();
    assertThat(place.resolve("people").resolve("NV01.json")).doesNotExist();
    assertThat(place.resolve("sample-unfinished")).doesNotExist();
    assertThat(place.resolve("profile.json")).exists();
  }

  @Test
  void demoLeavesAFolderAloneThatIsNotEmpty() throws IOException {
    Path mine = Files.writeString(folder.resolve("ảnh.txt"), "của tôi");
    Said said = run("demo", "--data", folder, "--calls", 5);

    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).isNotBlank().doesNotContain("Exception");
    try (Stream<Path> inside = Files.list(folder)) {
      assertThat(inside).containsExactly(mine);
    }
  }

  @Test
  void exportsTheCallsOfTheseDaysBothIncluded() throws IOException {
    Path out = folder.resolve("cuộc gọi.csv");
    String today = Formats.date(madeAt);
    Said said = export("--from", "2020-01-01", "--to", today, "--out", out);

    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Đã xuất 60 cuộc gọi");
    String text = Files.readString(out);
    assertThat(text).startsWith("\ufeffBắt đầu,Chiều,");
    assertThat(text.lines().filter(line -> line.matches("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d,.*")))
        .hasSize(CALLS);

    Said none = export("--from", "2020-01-01", "--to", "2020-01-02", "--out", out);
    assertThat(none.out()).contains("Đã xuất 0 cuộc gọi");
    assertThat(Files.readString(out).lines()).hasSize(1);
  }

  @Test
  void exportsGoByTheListsAsTheyWereEdited() throws IOException {
    ProfileFolder profile = new ProfileFolder(folder.resolve("sửa danh mục"));
    SampleProfile.Made made =
        new SampleProfile(profile, new Argon2Cost(64, 1, 1)).make(CALLS, 7, madeAt);
    char[] typed = made.passphrase().toCharArray();
    try (OpenProfile open =
        OpenProfile.open(profile, Optional.empty(), typed, TimeSource.system())) {
      ListEntry informed = ListSamples.shipped(ListKind.DISPOSITION, "", "INFORMED");
      ListEntry resolved = ListSamples.shipped(ListKind.DISPOSITION, "", "RESOLVED");
      open.store()
          .lists()
          .write(
              List.of(
                  informed.withNames("Đã chỉ cách làm", "Shown how"), resolved.withRetired(true)),
              "LAN04");
    }
    Path secret = Files.writeString(folder.resolve("p.txt"), made.passphrase() + "\n");
    Path out = folder.resolve("x.csv");
    run(
        "calls",
        "export",
        "--data",
        profile.root(),
        "--passphrase-file",
        secret,
        "--from",
        "1/1/2020",
        "--to",
        "1/1/2100",
        "--out",
        out);
    assertThat(Files.readString(out))
        .contains("Đã chỉ cách làm", "Đã giải quyết")
        .doesNotContain("Đã hướng dẫn công dân tự làm");
  }

  @Test
  void exportInEnglishHasEnglishWords() throws IOException {
    Path out = folder.resolve("calls.csv");
    export("--from", "1/1/2020", "--to", "1/1/2100", "--out", out, "--lang=en", "--user", "DTV-12");
    assertThat(Files.readString(out)).contains("Phone number", "Inbound").doesNotContain("Gọi đến");
  }

  /** Whose passphrase opens the profile decides, as at the desk. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void whoMayNotExportAtTheDeskMayNotHereEither(String format) throws IOException {
    Path out = Files.writeString(folder.resolve("calls." + format), "cũ");
    String[] days = {"--from", "1/1/2020", "--to", "1/1/2100"};
    List<Object> all = new ArrayList<>(List.of("calls", "export", "--data", data));
    all.addAll(List.of("--passphrase-file", passphrase, "--format", format, "--out", out));
    all.addAll(List.of(days));
    all.addAll(List.of("--user", "TNV-05"));
    List<AccessNote> before = accesses();
    Said said = run(all.toArray());
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("Vai trò của người đang trực không được làm việc này", "P-01");
    assertThat(Files.readString(out)).isEqualTo("cũ");
    assertThat(accesses()).isEqualTo(before);
  }

  @Test
  void anExportStandsInTheLogOfAccess() throws IOException {
    Path out = folder.resolve("calls.csv");
    int before = accesses().size();
    Said said = export("--from", "1/1/2020", "--to", "1/1/2100", "--out", out, "--user", "DTV-12");
    assertThat(said.code()).isZero();
    assertThat(accesses()).hasSize(before + 1);
    assertThat(accesses().getFirst())
        .satisfies(
            note -> {
              assertThat(note.actor()).isEqualTo("DTV-12");
              assertThat(note.kind()).isEqualTo(AccessNote.Kind.CALLS_EXPORTED);
              assertThat(note.count()).isEqualTo(CALLS);
            });
  }

  private static List<AccessNote> accesses() throws IOException {
    char[] typed = Files.readString(passphrase).strip().toCharArray();
    try (OpenProfile profile =
        OpenProfile.open(new ProfileFolder(data), Optional.empty(), typed, TimeSource.system())) {
      return profile.store().privacy().notes(1_000);
    }
  }

  @Test
  void daysThatAreNoneAreRefused() {
    Path out = folder.resolve("calls.csv");
    Said noDay = export("--from", "31/02/2026", "--to", "01/03/2026", "--out", out);
    Said turned = export("--from", "02/03/2026", "--to", "01/03/2026", "--out", out);
    assertThat(noDay.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(noDay.err()).contains("31/02/2026");
    assertThat(turned.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(out).doesNotExist();
  }

  @Test
  void failuresAreWordedWithTheirCode() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong"), "không phải cụm này đâu");
    Path out = folder.resolve("calls.csv");
    String[] days = {"--from", "1/1/2020", "--to", "1/1/2030"};
    Said passphraseWrong =
        run(
            "calls",
            "export",
            "--data",
            data,
            "--passphrase-file",
            wrong,
            days[0],
            days[1],
            days[2],
            days[3],
            "--out",
            out,
            "--user",
            "DTV-17");
    Said nowhere =
        run("backup", "--data", folder.resolve("trống"), "--passphrase-file", passphrase);
    Said unwritable =
        export(days[0], days[1], days[2], days[3], "--out", folder.resolve("a/b.csv"));

    assertThat(passphraseWrong.err()).contains("mã K-01").doesNotContain("không phải cụm");
    assertThat(nowhere.err()).contains("mã D-06");
    assertThat(folder.resolve("trống")).doesNotExist();
    assertThat(unwritable.err()).contains("mã F-01");
    assertThat(Stream.of(passphraseWrong, nowhere, unwritable)).allMatch(said -> said.code() == 1);
  }

  @Test
  void aProfileThatIsOpenElsewhereIsRefused() {
    ProfileLock lock = ProfileLock.acquire(new ProfileFolder(data), () -> {});
    try {
      Said said = run("backup", "--data", data, "--passphrase-file", passphrase);
      assertThat(said.code()).isEqualTo(Cli.FAILED);
      assertThat(said.err()).contains("mã D-05");
    } finally {
      lock.close();
    }
  }

  @Test
  void aBackupIsRestoredInAnotherPlaceWithTheSamePassphrase() {
    Path file = folder.resolve("bàn thử.backup");
    Said backup = run("backup", "--data", data, "--passphrase-file", passphrase, "--out", file);
    assertThat(backup.err()).isEmpty();
    assertThat(backup.code()).isZero();

    Path place = folder.resolve("máy khác");
    assertThat(run("restore", file, "--data", place).code()).isZero();
    Said doctor = run("doctor", "--data", place, "--passphrase-file", passphrase);
    assertThat(doctor.out()).contains("bản ghi trong 1 chuỗi đều nguyên vẹn");

    Said again = run("restore", file, "--data", place);
    assertThat(again.code()).isEqualTo(Cli.FAILED);
    Said replaced = run("restore", file, "--data", place, "--replace");
    assertThat(replaced.code()).isZero();
    assertThat(replaced.out()).contains("Hồ sơ trước đó được chuyển sang");
  }

  @Test
  void aDamagedBackupIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("hỏng.backup"), "không phải bản sao lưu");
    Said said = run("restore", file, "--data", folder.resolve("máy khác"));
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("mã B-01");
    assertThat(folder.resolve("máy khác")).doesNotExist();
  }

  @Test
  void doctorHasALineForEachThing() {
    Said said = run("doctor", "--data", data, "--passphrase-file", passphrase);
    List<String> subjects =
        List.of(
            "Máy chạy",
            "Thư mục và quyền",
            "Ổ đĩa",
            "Kho dữ liệu",
            "Chuỗi bản ghi",
            "Màn hình",
            "Phông chữ");
    assertThat(said.lines()).hasSize(subjects.size() + 2);
    for (int i = 0; i < subjects.size(); i++) {
      assertThat(said.lines().get(i)).startsWith("✓ OK").contains(subjects.get(i) + ": ");
    }
    // These tests run from folders of classes.
    assertThat(said.lines().get(subjects.size())).startsWith("– BỎ QUA  Bộ đệm khởi động: ");
    assertThat(said.code()).isZero();
  }

  @Test
  void doctorWithoutAPassphraseSaysWhatItDidNotLookAt() {
    Said said = run("doctor", "--data", data);
    assertThat(said.code()).isZero();
    assertThat(said.lines().get(3)).startsWith("✓ OK").contains("--passphrase-file");
    assertThat(said.lines().get(4)).startsWith("– BỎ QUA").contains("--passphrase-file");
  }

  @Test
  void doctorFindsWhatIsWrongFromOutside() throws IOException {
    Path place = folder.resolve("hồ sơ");
    run("demo", "--data", place, "--calls", 1);
    ProfileFolder profile = new ProfileFolder(place);
    Files.setPosixFilePermissions(profile.recovery(), PosixFilePermissions.fromString("rw-r--r--"));
    byte[] database = Files.readAllBytes(profile.database());
    Files.write(profile.database(), java.util.Arrays.copyOf(database, database.length - 100));

    Said said = run("doctor", "--data", place);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.lines().get(1)).startsWith("✗ LỖI").contains("recovery.json");
    assertThat(said.lines().get(3)).startsWith("✗ LỖI").contains("cắt cụt");
    assertThat(said.lines().getLast()).isEqualTo("Có 2 mục cần xem.");

    Files.writeString(profile.database(), "SQLite format 3\0" + "x".repeat(4096 - 16));
    assertThat(run("doctor", "--data", place).out()).contains("không được mã hoá");
  }

  @Test
  void doctorOnAFreshMachineFindsNothingWrongWithData() {
    Said said = run("doctor", "--data", folder.resolve("chưa có"), "--lang", "en");
    assertThat(said.lines().get(1)).startsWith("– SKIPPED").contains("first start makes it");
    assertThat(said.lines().get(3)).contains("no data yet");
    assertThat(folder.resolve("chưa có")).doesNotExist();
  }
}
