package vn.hotline1022.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long the FX thread was away for each thing done, beside a window with nothing in it. */
final class BusyTable {
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final String baseline;

  private record Row(List<BusyProbe.Busy> rounds, double goal) {}

  /**
   * @param baseline the row that the others are held against
   */
  BusyTable(String baseline) {
    this.baseline = baseline;
  }

  /**
   * @param goal most processor time in a piece, in milliseconds, at p95; zero for none
   */
  void add(String what, double goal, BusyProbe.Busy busy) {
    rows.computeIfAbsent(what, _ -> new Row(new ArrayList<>(), goal)).rounds().add(busy);
  }

  /** What took longer than its goal. */
  List<String> missed() {
    return rows.entrySet().stream()
        .filter(row -> !met(row.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  void write(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| what | rounds | median ms | p95 ms | max ms | × baseline | median clock ms | p95 clock"
            + " ms | goal |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    double empty = processor(rows.get(baseline)).median();
    rows.forEach((what, row) -> lines.add(line(what, row, empty)));
    Files.createDirectories(BenchProfile.RESULTS);
    Files.write(BenchProfile.RESULTS.resolve(name + ".md"), lines);
    lines.forEach(System.out::println);
  }

  private static String line(String what, Row row, double empty) {
    Timings cpu = processor(row);
    Timings clock = new Timings(row.rounds().stream().mapToLong(BusyProbe.Busy::time).toArray());
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %s |",
        what,
        row.rounds().size(),
        cpu.median(),
        cpu.share(0.95),
        cpu.share(1),
        cpu.median() / empty,
        clock.median(),
        clock.share(0.95),
        goal(row));
  }

  private static String goal(Row row) {
    return row.goal() == 0
        ? ""
        : "p95 ≤ %.0f ms: %s".formatted(row.goal(), met(row) ? "met" : "missed");
  }

  private static boolean met(Row row) {
    return row.goal() == 0 || processor(row).share(0.95) <= row.goal();
  }

  private static Timings processor(Row row) {
    return new Timings(row.rounds().stream().mapToLong(BusyProbe.Busy::processor).toArray());
  }
}
