package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a table, printed and written to {@code target/bench}; a missed goal fails. */
final class BenchTable {
  private final String name;
  private final List<String> rows = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private Timings baseline;

  BenchTable(String name) {
    this.name = name;
    rows.add("| what | median ms | p95 ms | p99 ms | × baseline | goal |");
    rows.add("| --- | ---: | ---: | ---: | ---: | --- |");
  }

  /** What the next rows are held against. */
  void baseline(String what, Timings timings) {
    baseline = timings;
    add(what, timings, "1.00", "");
  }

  /**
   * @param times most of the baseline's median wanted
   * @param millis most time wanted: p95 for searches, p99 for saves
   */
  void against(String what, Timings timings, double times, double millis) {
    double ratio = timings.median() / baseline.median();
    double share = times > 2 ? 0.99 : 0.95;
    boolean met = ratio <= times && timings.share(share) <= millis;
    String goal =
        "≤ %.1f ×, p%.0f ≤ %.0f ms: %s".formatted(times, share * 100, millis, word(what, met));
    add(what, timings, "%.2f".formatted(ratio), goal);
  }

  /** Without a baseline. */
  void alone(String what, Timings timings, double millis) {
    boolean met = timings.share(0.95) <= millis;
    add(what, timings, "", "p95 ≤ %.0f ms: %s".formatted(millis, word(what, met)));
  }

  /** Says every row, then fails if any of them missed its goal. */
  void write() throws IOException {
    Files.createDirectories(BenchProfile.RESULTS);
    Files.write(BenchProfile.RESULTS.resolve(name + ".md"), rows);
    rows.forEach(System.out::println);
    assertThat(missed).as("goals missed").isEmpty();
  }

  private void add(String what, Timings timings, String ratio, String goal) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %.3f | %.3f | %.3f | %s | %s |",
            what,
            timings.median(),
            timings.share(0.95),
            timings.share(0.99),
            ratio,
            goal));
  }

  private String word(String what, boolean met) {
    if (!met) {
      missed.add(what);
    }
    return met ? "met" : "missed";
  }
}
