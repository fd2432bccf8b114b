package vn.hotline1022.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.directory.SheetRow;
import vn.hotline1022.directory.WorkbookReader;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;

/**
 * The rows of a file that may come from anywhere: CSV in UTF-8 or UTF-16 with commas, semicolons or
 * tabs, or the first sheet of a workbook. Bounded before anything is made of it. Blocks.
 */
final class AccountsTable {
  static final int MOST_BYTES = 2 << 20;
  static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 30;
  private static final int LONGEST_CELL = 4_000;
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

  private final String name;

  private AccountsTable(Path file) {
    this.name = String.valueOf(file.getFileName());
  }

  /**
   * Every row that is not empty, with its line.
   *
   * @throws FaultException {@link Fault.WorkbookUnreadable}
   */
  static List<SheetRow> read(Path file) {
    AccountsTable table = new AccountsTable(file);
    try {
      byte[] head;
      try (InputStream in = Files.newInputStream(file)) {
        head = in.readNBytes(2);
      }
      boolean zip = head.length == 2 && head[0] == 'P' && head[1] == 'K';
      return zip ? WorkbookReader.read(file) : table.rows(file);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw table.fault(WorkbookProblem.NOT_A_WORKBOOK, e);
    }
  }

  private List<SheetRow> rows(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw fault(WorkbookProblem.TOO_LARGE, null);
    }
    String text = text(bytes);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setTrim(true).get();
    List<SheetRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      long line = 1;
      for (CSVRecord record : parser) {
        SheetRow row = row(record, (int) line);
        line = parser.getCurrentLineNumber() + 1;
        if (!row.isEmpty()) {
          rows.add(row);
        }
        if (rows.size() > MOST_ROWS) {
          throw fault(WorkbookProblem.TOO_MANY_ROWS, null);
        }
      }
    }
    return rows;
  }

  private static SheetRow row(CSVRecord record, int line) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(record.size(), MOST_COLUMNS); i++) {
      String cell = record.get(i);
      cells.add(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
    }
    return new SheetRow(line, List.copyOf(cells));
  }

  private String text(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    int skip = 0;
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      skip = 3;
    } else if (begins(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      skip = 2;
    } else if (begins(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      skip = 2;
    }
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
          .toString();
    } catch (CharacterCodingException e) {
      throw fault(WorkbookProblem.NOT_UTF8, e);
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The one that stands most often in the first lines; a comma when none does. */
  private static char separator(String text) {
    String head = text.lines().limit(AccountsColumns.HEAD_WITHIN).reduce("", String::concat);
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = head.chars().filter(c -> c == separator).count();
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private FaultException fault(WorkbookProblem problem, Exception cause) {
    return new FaultException(new Fault.WorkbookUnreadable(name, problem), cause);
  }
}
