package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation is only read, and a killed desk leaves nothing outside its profile. */
class InstallationIT {

  @TempDir Path home;

  @Test
  void aKilledDeskChangesNothingInTheInstallationAndLeavesNoTemporaryFile() throws IOException {
    Map<String, String> before = state(InstalledProgram.folder());
    Path profile = home.resolve("Bàn trực số 8 #1");
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.await("first-create");
      desk.kill();
    }

    assertThat(state(InstalledProgram.folder())).isEqualTo(before);
    assertThat(files(home.resolve("tmp"))).isEmpty();
    assertThat(files(home))
        .allMatch(file -> file.startsWith(profile) || file.startsWith(home.resolve("hands")));
  }

  /** Every file with its size and time. */
  private static Map<String, String> state(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    for (Path file : files(folder)) {
      state.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
    return state;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
