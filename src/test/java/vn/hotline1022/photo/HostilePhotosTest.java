package vn.hotline1022.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.photo.HostileFiles.Hostile;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Two hundred hostile files, in a process that has little memory. */
class HostilePhotosTest {
  /**
   * Of the heap; what decoders keep outside it, at most 72 MB of a picture in several scans, is
   * bounded before they begin.
   */
  private static final String MEMORY = "-Xmx184m";

  /** Of the processor, since other programs may be waiting for it too; */
  private static final long MOST_MILLIS = 2_000;

  /** and of the clock, on however busy a machine. */
  private static final long MOST_CLOCK = 8_000;

  @TempDir Path folder;

  /** What became of one. */
  private record Seen(long clock, long millis, String outcome) {}

  @Test
  void eachIsRefusedInWordsOrLeftWithNothingButItsPixelsInTwoSecondsAndLittleMemory()
      throws Exception {
    Map<String, Seen> seen = look();
    List<Hostile> all = HostileFiles.all();
    assertThat(all).hasSize(200);
    int refused = 0;
    for (Hostile hostile : all) {
      Seen one = seen.get(hostile.name());
      assertThat(one).as(hostile.name()).isNotNull();
      assertThat(one.millis()).as(hostile.name()).isLessThanOrEqualTo(MOST_MILLIS);
      assertThat(one.clock()).as(hostile.name()).isLessThanOrEqualTo(MOST_CLOCK);
      boolean taken = one.outcome().equals("TAKEN");
      assertThat(!taken || hostile.harmless()).as("%s %s", hostile.name(), one).isTrue();
      if (!taken) {
        refused++;
        said(hostile.name(), PhotoProblem.valueOf(one.outcome()));
      }
    }
    assertThat(refused).isGreaterThan(120);
  }

  private static void said(String name, PhotoProblem problem) {
    for (Language language : Language.values()) {
      FaultText words = FaultText.of(new Fault.PhotoRefused(name, problem), new Texts(language));
      assertThat(words.happened()).contains(name);
      assertThat(words.todo()).isNotBlank();
    }
  }

  private Map<String, Seen> look() throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileFilesProcess.class.getName(),
                Files.createDirectory(folder.resolve("files")).toString())
            .redirectOutput(said.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(process.exitValue()).isZero();
    Map<String, Seen> seen = new HashMap<>();
    for (String line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
      String[] words = line.split(" ");
      seen.put(words[0], new Seen(Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]));
    }
    return seen;
  }
}
