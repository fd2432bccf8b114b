package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenchTableTest {
  private static final String NAME = "table-of-a-test";

  private final BenchTable table = new BenchTable(NAME);
  private final Path file = BenchProfile.RESULTS.resolve(NAME + ".md");

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  @Test
  void aMissedGoalFailsOnceEveryRowIsWritten() throws IOException {
    table.baseline("bare", taking(2));
    table.against("slower by half", taking(4), 1.5, 50);
    table.alone("slow", taking(30), 10);
    table.against("near enough", taking(3), 1.5, 50);
    assertThatThrownBy(table::write)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("slower by half")
        .hasMessageContaining("slow")
        .hasMessageNotContaining("near enough");
    assertThat(Files.readString(file)).contains("missed", "near enough");
  }

  @Test
  void goalsThatAreMetPass() throws IOException {
    table.baseline("bare", taking(2));
    table.against("as typed", taking(3), 1.5, 50);
    table.alone("earlier calls", taking(9), 10);
    table.write();
    assertThat(Files.readString(file)).contains("met").doesNotContain("missed");
  }

  private static Timings taking(long millis) {
    long[] nanos = new long[20];
    Arrays.fill(nanos, millis * 1_000_000);
    return new Timings(nanos);
  }
}
