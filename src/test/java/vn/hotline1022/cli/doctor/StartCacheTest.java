package vn.hotline1022.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.doctor.Verdict.State;

/** The virtual machine would run old classes out of a cache whose jars were replaced. */
class StartCacheTest {

  @TempDir private Path lib;
  private StartCache cache;

  @BeforeEach
  void setUp() throws IOException {
    Files.writeString(lib.resolve("hotline1022.jar"), "lớp của chương trình");
    Files.writeString(lib.resolve("sqlite-jdbc-3.40.1.0.jar"), "trình điều khiển");
    Files.writeString(lib.resolve("jvm.options"), "-Xmx512m");
    cache = new StartCache(lib);
  }

  @Test
  void withoutACacheThereIsNothingToCompare() {
    assertThat(cache.check().state()).isEqualTo(State.SKIPPED);
    cache.note();
    assertThat(cache.check().state()).isEqualTo(State.SKIPPED);
  }

  @Test
  void aCacheOfTheseVeryJarsIsSound() throws IOException {
    make();
    Files.writeString(lib.resolve("đọc tôi.txt"), "không thuộc về nó");
    assertThat(cache.check().state()).isEqualTo(State.SOUND);
    assertThat(cache.check().arguments()).containsExactly(3);
  }

  @Test
  void aJarThatWasReplacedAddedOrTakenAwayIsNamed() throws IOException {
    make();
    Files.writeString(lib.resolve("hotline1022.jar"), "lớp của bản sau");
    Files.delete(lib.resolve("sqlite-jdbc-3.40.1.0.jar"));
    Files.writeString(lib.resolve("sqlite-jdbc-3.41.0.0.jar"), "trình điều khiển mới");
    Verdict verdict = cache.check();
    assertThat(verdict.state()).isEqualTo(State.WRONG);
    assertThat(verdict.arguments())
        .containsExactly(
            "hotline1022.jar, sqlite-jdbc-3.40.1.0.jar, sqlite-jdbc-3.41.0.0.jar",
            lib.resolve("hotline1022.aot"));
  }

  @Test
  void otherOptionsOfTheVirtualMachineAreNamed() throws IOException {
    make();
    Files.writeString(lib.resolve("jvm.options"), "-Xmx1g");
    assertThat(cache.check().arguments()).contains("jvm.options");
  }

  @Test
  void aCacheNobodyKnowsTheJarsOfIsNotBelieved() throws IOException {
    Files.writeString(lib.resolve("hotline1022.aot"), "bộ đệm");
    assertThat(cache.check().state()).isEqualTo(State.WRONG);
  }

  private void make() throws IOException {
    cache.note();
    Files.writeString(lib.resolve("hotline1022.aot"), "bộ đệm");
  }
}
