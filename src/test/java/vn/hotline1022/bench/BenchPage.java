package vn.hotline1022.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers the tables of {@code target/bench} into {@code docs/benchmarks.md}: {@code java
 * BenchPage.java FOLDER PAGE "where and when"}. What stands under a table's heading is replaced; a
 * table that was not measured anew stays with its own line of where and when.
 */
final class BenchPage {
  static final String BEGIN = "<!-- tables: .ci/bench writes what follows -->";
  static final String END = "<!-- end of tables -->";
  private static final String HEADING = "### ";

  private BenchPage() {}

  /** Run by {@code .ci/bench}. */
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[1]);
    Map<String, String> measured = measured(Path.of(arguments[0]), arguments[2]);
    Files.writeString(page, with(Files.readString(page), measured));
  }

  /** The page with the tables that were measured, by their names, put in. */
  static String with(String page, Map<String, String> measured) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the page has no place for tables");
    }
    Map<String, String> tables = told(page.substring(begin + BEGIN.length(), end));
    tables.putAll(measured);
    StringBuilder text = new StringBuilder(page.substring(0, begin)).append(BEGIN).append("\n\n");
    tables.forEach(
        (name, table) ->
            text.append(HEADING).append(name).append("\n\n").append(table.strip()).append("\n\n"));
    return text.append(page.substring(end)).toString();
  }

  private static Map<String, String> told(String part) {
    Map<String, String> tables = new TreeMap<>();
    String name = "";
    for (String line : part.lines().toList()) {
      if (line.startsWith(HEADING)) {
        name = line.substring(HEADING.length()).strip();
        tables.put(name, "");
      } else if (!name.isEmpty()) {
        tables.merge(name, line + "\n", String::concat);
      }
    }
    return tables;
  }

  /** What lies in the folder, each with where and when it was measured. */
  static Map<String, String> measured(Path folder, String where) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.md$", "");
      tables.put(name, where + "\n\n" + Files.readString(file));
    }
    return tables;
  }
}
