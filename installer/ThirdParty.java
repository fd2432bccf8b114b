import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/licences/THIRD-PARTY.md says of others' work, and which licences are allowed. */
record ThirdParty(List<Row> rows, Set<String> allowed) {

  private static final Pattern JOINED = Pattern.compile(" (?:AND|OR) ");

  /** The tables by the beginning of their heading. */
  enum Table {
    JARS("Jars"),
    RUNTIME("The runtime"),
    INSIDE("Inside"),
    ASSETS("Fonts");

    private final String heading;

    Table(String heading) {
      this.heading = heading;
    }
  }

  /** A row: its cells by the head of their column. */
  record Row(Table table, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    String part() {
      return cell(table == Table.JARS ? "jar" : "part");
    }

    String licence() {
      return cell("licence");
    }
  }

  static ThirdParty read(Path base) throws IOException {
    Set<String> allowed =
        Files.readAllLines(base.resolve("installer/allowed-licences.txt")).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Row> rows = new ArrayList<>();
    Table table = null;
    List<String> head = null;
    for (String line : Files.readAllLines(base.resolve("docs/licences/THIRD-PARTY.md"))) {
      if (line.startsWith("## ")) {
        table = table(line.substring(3));
        head = null;
      } else if (line.startsWith("|") && table != null && !line.startsWith("| ---")) {
        List<String> cells = cells(line);
        if (head == null) {
          head = cells;
        } else {
          rows.add(new Row(table, byHead(head, cells)));
        }
      }
    }
    return new ThirdParty(rows, allowed);
  }

  List<Row> of(Table table) {
    return rows.stream().filter(row -> row.table() == table).toList();
  }

  /** The ids of an expression that may not be shipped; the whole of it when it is none. */
  List<String> notAllowed(String expression) {
    return JOINED
        .splitAsStream(expression.replaceAll("[()]", ""))
        .filter(id -> !allowed.contains(id))
        .toList();
  }

  private static Table table(String heading) {
    for (Table table : Table.values()) {
      if (heading.startsWith(table.heading)) {
        return table;
      }
    }
    throw new IllegalStateException("THIRD-PARTY.md: no table is called " + heading);
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return Pattern.compile("\\|").splitAsStream(inner).map(String::strip).toList();
  }

  private static Map<String, String> byHead(List<String> head, List<String> cells) {
    if (head.size() != cells.size()) {
      throw new IllegalStateException("THIRD-PARTY.md: not as many cells as heads: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), cells.get(i));
    }
    return row;
  }
}
