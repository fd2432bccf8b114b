package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchPageTest {
  private static final String PAGE =
      "# Benchmarks\n\nwords\n\n" + BenchPage.BEGIN + "\n" + BenchPage.END + "\n\nmore words\n";

  @TempDir Path folder;

  @Test
  void tablesArePutInByNameAndTheWordsAroundThemStay() throws IOException {
    Files.writeString(folder.resolve("store.md"), "| what | ms |\n| --- | ---: |\n| saved | 3 |\n");
    Files.writeString(folder.resolve("bare.db"), "no table");
    String page = BenchPage.with(PAGE, BenchPage.measured(folder, "two cores, 2026-11-23"));
    assertThat(page)
        .startsWith("# Benchmarks\n\nwords\n\n")
        .endsWith(BenchPage.END + "\n\nmore words\n")
        .contains("### store\n\ntwo cores, 2026-11-23\n\n| what | ms |")
        .doesNotContain("bare");
  }

  @Test
  void whatWasNotMeasuredAnewStaysAndTheRestIsReplaced() {
    String before = BenchPage.with(PAGE, Map.of("store", "old store", "board", "old board"));
    String after = BenchPage.with(before, Map.of("store", "new store"));
    assertThat(after)
        .contains("### board\n\nold board\n\n### store\n\nnew store\n")
        .doesNotContain("old store");
    assertThat(BenchPage.with(after, Map.of())).isEqualTo(after);
  }

  @Test
  void aPageWithoutAPlaceForThemIsLeftAlone() {
    assertThatThrownBy(() -> BenchPage.with("# Benchmarks\n", Map.of("store", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
