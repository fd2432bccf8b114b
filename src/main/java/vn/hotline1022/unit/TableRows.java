package vn.hotline1022.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PlainText;

/** Rows of one table with known columns; whatever is wrong is told with the line of the file. */
final class TableRows {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_ROWS = 5_000;
  private static final int LONGEST_NAME = 120;

  private final String file;
  private final List<String> columns;
  private long line = 1;
  private CSVRecord row;

  private TableRows(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * Reads and closes {@code in}, and hands each row to {@code each}.
   *
   * @param columns the first of them, in this order; more may follow
   * @throws FaultException {@link Fault.TableBroken}
   */
  static void read(InputStream in, String file, List<String> columns, Consumer<TableRows> each) {
    TableRows rows = new TableRows(file, columns);
    try (CSVParser parser = CSVParser.parse(text(in), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.line = parser.getCurrentLineNumber();
        rows.read(row, each);
      }
    } catch (IOException | UncheckedIOException e) {
      throw rows.broken(TableProblem.NOT_A_TABLE, e);
    }
    rows.check(rows.row != null, TableProblem.INCOMPLETE);
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("far too long for such a table");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
  }

  private void read(CSVRecord next, Consumer<TableRows> each) {
    check(next.getRecordNumber() <= MOST_ROWS, TableProblem.NOT_A_TABLE);
    if (next.getRecordNumber() == 1) {
      check(next.toList().equals(columns), TableProblem.NOT_A_TABLE);
      return;
    }
    if (next.size() == 1 && next.get(0).isBlank()) {
      return;
    }
    check(next.size() == columns.size(), TableProblem.COLUMNS);
    row = next;
    each.accept(this);
  }

  /** What stands in a column of this row. */
  String text(String column) {
    return row.get(columns.indexOf(column)).strip();
  }

  UnitCode code(Structure structure, String column) {
    check(UnitCode.isNumber(text(column)), TableProblem.CODE);
    return new UnitCode(structure, text(column));
  }

  String name(String column) {
    PlainText.Cleaned name = PlainText.tidy(text(column), LONGEST_NAME);
    check(!name.text().isEmpty() && !name.cut(), TableProblem.NAME);
    return name.text();
  }

  /** A whole number from 0 to {@code most}. */
  long number(String column, long most) {
    String digits = text(column);
    check(digits.matches("[0-9]{1,9}"), TableProblem.CODE);
    check(Long.parseLong(digits) <= most, TableProblem.CODE);
    return Long.parseLong(digits);
  }

  /** What a word of this row stands for. */
  <T> T word(String column, Function<String, Optional<T>> meaning) {
    return meaning.apply(text(column)).orElseThrow(() -> broken(TableProblem.KIND, null));
  }

  /** What this row must find in a table before; empty breaks it. */
  <T> T known(Optional<T> found, TableProblem problem) {
    return found.orElseThrow(() -> broken(problem, null));
  }

  void check(boolean right, TableProblem problem) {
    if (!right) {
      throw broken(problem, null);
    }
  }

  private FaultException broken(TableProblem problem, Exception cause) {
    return new FaultException(new Fault.TableBroken(file, line, problem), cause);
  }
}
