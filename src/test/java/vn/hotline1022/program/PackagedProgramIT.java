package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedProgramIT {

  @TempDir Path home;

  @Test
  void saysItsVersion() {
    PackagedProgram.Finished run = Launch.at(home).plain().with("--version").run();

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("hotline1022 \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void startsThroughALinkFromAnyFolderWithSpaces() throws IOException {
    Path folder = Files.createDirectories(home.resolve("Bàn trực số 8"));
    Path link = Files.createSymbolicLink(folder.resolve("desk"), PackagedProgram.launcher());
    Path second = Files.createSymbolicLink(folder.resolve("desk again"), Path.of("desk"));

    assertThat(Launch.at(home).from(link).with("--version").run().code()).isZero();
    assertThat(Launch.at(home).from(second).with("--version").run().code()).isZero();
    Files.delete(second);
    Files.delete(link);
  }

  @Test
  void withoutADisplayItSaysSoInVietnameseAndEnglish() {
    PackagedProgram.Finished run = Launch.at(home).run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("Không có màn hình để mở bàn trực")
        .contains("There is no display to open the desk on")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  @Test
  void aDisplayThatDoesNotAnswerIsSaidWithoutAStackTrace() {
    PackagedProgram.Finished run = Launch.at(home).environment("DISPLAY", ":7654").run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("Không mở được cửa sổ trên màn hình này")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  @Test
  void anUnknownCommandIsSaidAndPointsToTheHelp() {
    PackagedProgram.Finished run = Launch.at(home).with("opne", "--lang", "en").run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("opne").contains("hotline1022 --help");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void theDoctorLooksAtAFreshMachineLineByLineWithoutLeavingAnything() throws IOException {
    Path data = home.resolve("Hồ sơ mới");
    PackagedProgram.Finished run =
        Launch.at(home).headless().with("doctor", "--data", data.toString()).run();

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("Máy chạy: Java 25")
        .contains("Thư mục và quyền", "Ổ đĩa", "Kho dữ liệu", "Chuỗi bản ghi", "Màn hình")
        .contains("Phông chữ");
    assertThat(data).doesNotExist();
    assertThat(files(home)).isEmpty();
  }

  @Test
  void theDoctorFailsWhereThereIsNoDisplay() {
    PackagedProgram.Finished run = Launch.at(home).with("doctor").run();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Màn hình: không có màn hình");
  }

  @Test
  void sampleDataIsMadeCheckedAndExportedByTheTools() throws IOException {
    Path data = home.resolve("mẫu");
    PackagedProgram.Finished demo =
        Launch.at(home)
            .with("demo", "--data", data.toString(), "--calls", "40", "--seed", "8")
            .run();
    assertThat(demo.code()).as(demo.err()).isZero();
    String passphrase = demo.out().lines().toList().getLast();
    Path file = Files.writeString(home.resolve("passphrase"), passphrase + "\n");
    Path csv = home.resolve("calls.csv");

    PackagedProgram.Finished doctor =
        with(data, file, Launch.at(home).headless().with("doctor")).run();
    PackagedProgram.Finished export =
        with(data, file, Launch.at(home).with("calls", "export"))
            .with("--from", "2000-01-01", "--to", "2100-01-01")
            .with("--format", "csv", "--out", csv.toString())
            .run();

    assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
    assertThat(export.code()).as(export.out() + export.err()).isZero();
    assertThat(Files.readAllLines(csv)).hasSizeGreaterThan(30);
  }

  private static Launch with(Path data, Path passphrase, Launch launch) {
    return launch.with("--data", data.toString(), "--passphrase-file", passphrase.toString());
  }

  @Test
  void theToolsLeaveNothingInTheTemporaryFolder() throws IOException {
    Launch.at(home).with("--version").run();

    assertThat(files(home)).isEmpty();
  }

  @Test
  void nativeLibrariesLieAsFilesForThisPlatformOnly() throws IOException {
    List<String> natives =
        files(PackagedProgram.folder().resolve("lib")).stream()
            .filter(name -> name.contains("sqlitejdbc"))
            .toList();

    assertThat(natives).hasSize(1);
    assertThat(files(PackagedProgram.folder().resolve("runtime"))).anyMatch(this::isGlass);
  }

  private boolean isGlass(String name) {
    return name.endsWith("libglass.so") || name.endsWith("glass.dll") || name.endsWith(".dylib");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }
}
