package vn.hotline1022.directory;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;

/**
 * Reads the first sheet of a workbook (XLSX). The file may come from anywhere: its size, what it
 * unpacks to, its rows, columns and cells are bounded before anything is made of it. Blocks.
 */
public final class WorkbookReader {
  static final long MOST_BYTES = 8L << 20;
  static final long MOST_UNPACKED = 32L << 20;
  static final int MOST_ROWS = 5_000;

  private static final int MOST_PARTS = 500;
  private static final int MOST_COLUMNS = 30;
  private static final int LONGEST_CELL = 4_000;
  private static final int LONGEST_SCALE = 30;
  private static final int HEAD = 1_024;

  private final Path file;

  private WorkbookReader(Path file) {
    this.file = file;
  }

  /**
   * Every row that is not empty.
   *
   * @throws FaultException {@link Fault.WorkbookUnreadable}
   */
  public static List<SheetRow> read(Path file) {
    WorkbookReader reader = new WorkbookReader(file);
    try {
      reader.checkSize();
      return reader.rows();
    } catch (FaultException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // What the library makes of a damaged file is of many types; none of them is ours.
      throw reader.fault(WorkbookProblem.NOT_A_WORKBOOK, e);
    }
  }

  /** Unpacks everything once, keeping nothing: what a header says of a size proves nothing. */
  private void checkSize() throws IOException {
    check(Files.size(file) <= MOST_BYTES, WorkbookProblem.TOO_LARGE);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      check(zip.size() <= MOST_PARTS, WorkbookProblem.TOO_LARGE);
      long left = MOST_UNPACKED;
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
        try (InputStream in = zip.getInputStream(parts.nextElement())) {
          left -= unpacked(in, left);
        }
      }
    }
  }

  private long unpacked(InputStream in, long most) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    // Entities of a document type can grow without bound; no spreadsheet program writes one.
    boolean declares = new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    check(!declares, WorkbookProblem.NOT_A_WORKBOOK);
    byte[] buffer = new byte[8_192];
    long total = head.length;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      total += read;
      check(total <= most, WorkbookProblem.TOO_LARGE);
    }
    return total;
  }

  private List<SheetRow> rows() throws IOException {
    List<SheetRow> found = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        SheetRow row = row(each.next());
        if (!row.isEmpty()) {
          found.add(row);
          check(found.size() <= MOST_ROWS, WorkbookProblem.TOO_MANY_ROWS);
        }
      }
    }
    return found;
  }

  private static SheetRow row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
      cells.add(row.getOptionalCell(column).map(WorkbookReader::text).orElse(""));
    }
    return new SheetRow(row.getRowNum(), List.copyOf(cells));
  }

  private static String text(Cell cell) {
    String text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
    return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_CELL));
  }

  /** A telephone number in a cell of numbers, without its exponent. */
  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    boolean writable = number != null && Math.abs(number.scale()) <= LONGEST_SCALE;
    return writable ? number.stripTrailingZeros().toPlainString() : cell.getRawValue();
  }

  private void check(boolean right, WorkbookProblem problem) {
    if (!right) {
      throw fault(problem, null);
    }
  }

  private FaultException fault(WorkbookProblem problem, Exception cause) {
    String name = String.valueOf(file.getFileName());
    return new FaultException(new Fault.WorkbookUnreadable(name, problem), cause);
  }
}
