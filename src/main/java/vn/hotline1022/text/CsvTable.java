package vn.hotline1022.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.CsvProblem;
import vn.hotline1022.fault.FaultException;

/**
 * A table that somebody hands in as CSV (UTF-8), separated by commas, semicolons or tabs. The file
 * may come from anywhere: its size, rows, columns and cells are bounded before anything is made of
 * it, and what it says is shown to nobody from here.
 *
 * @param head the names of the columns, without marks, capitals and whatever is no letter or digit
 */
public record CsvTable(List<String> head, List<Row> rows) {
  static final long MOST_BYTES = 32L << 20;
  static final int MOST_ROWS = 200_000;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 1_000;
  private static final String MARK = "\ufeff";

  /**
   * A row that is not empty.
   *
   * @param number as an editor of texts counts lines where no cell has several, from 1
   */
  public record Row(long number, List<String> cells) {

    /** The cell of this column, stripped; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  public CsvTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file; blocks.
   *
   * @throws FaultException {@link Fault.CsvUnreadable}
   */
  public static CsvTable read(Path file) {
    try {
      return parse(text(file), file);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw unreadable(file, CsvProblem.NOT_A_TABLE, e);
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      check(bytes.length <= MOST_BYTES, file, CsvProblem.TOO_LARGE);
      String text = new String(bytes, StandardCharsets.UTF_8);
      check(text.indexOf('\0') < 0, file, CsvProblem.NOT_A_TABLE);
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
  }

  private static CsvTable parse(String text, Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
    List<String> head = List.of();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parsed = CSVParser.parse(text, format)) {
      for (CSVRecord record : parsed) {
        check(record.size() <= MOST_COLUMNS, file, CsvProblem.NOT_A_TABLE);
        List<String> cells = record.stream().map(CsvTable::bounded).toList();
        boolean first = head.isEmpty();
        if (first) {
          head = cells.stream().map(CsvTable::name).toList();
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(parsed.getCurrentLineNumber(), cells));
        }
        check(rows.size() <= MOST_ROWS, file, CsvProblem.TOO_MANY_ROWS);
      }
    }
    check(!head.isEmpty(), file, CsvProblem.NOT_A_TABLE);
    return new CsvTable(head, rows);
  }

  private static String bounded(String cell) {
    return cell.substring(0, Math.min(cell.length(), LONGEST_CELL));
  }

  /** What the first line has most of. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(sign -> first.chars().filter(c -> c == sign).count()))
        .orElse(',');
  }

  private static String name(String heading) {
    return SearchKey.of(heading).replaceAll("[^a-z0-9]", "");
  }

  /** The first column that is called one of these; they are in the order of their worth. */
  public OptionalInt column(List<String> names) {
    return names.stream()
        .flatMapToInt(name -> IntStream.range(0, head.size()).filter(i -> head.get(i).equals(name)))
        .findFirst();
  }

  private static void check(boolean right, Path file, CsvProblem problem) {
    if (!right) {
      throw unreadable(file, problem, null);
    }
  }

  /** Why a file is no table that can be used. */
  public static FaultException unreadable(Path file, CsvProblem problem, Exception cause) {
    return new FaultException(
        new Fault.CsvUnreadable(String.valueOf(file.getFileName()), problem), cause);
  }
}
