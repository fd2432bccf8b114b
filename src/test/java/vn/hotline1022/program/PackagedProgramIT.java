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
