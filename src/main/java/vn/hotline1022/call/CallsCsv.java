package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.hotline1022.call.CallCells.Column;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PhoneNumbers;

/**
 * Calls as a CSV file for spreadsheets: UTF-8 with a byte-order mark, Hanoi's time, durations in
 * seconds. A cell that a spreadsheet would take for a formula gets an apostrophe. The file appears
 * whole or not at all, readable by its owner alone; one that was there is replaced only then.
 */
public final class CallsCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final Column[] COLUMNS = Column.values();
  private static final Column LAST = COLUMNS[COLUMNS.length - 1];
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final byte[] COMMA = Utf8Out.ascii(",");
  private static final byte[] ROW_END = Utf8Out.ascii("\r\n");

  private final CallRepository calls;
  private final CallCells cells;

  public CallsCsv(CallRepository calls, CallCells cells) {
    this.calls = calls;
    this.cells = cells;
  }

  /**
   * With whole numbers.
   *
   * @param words as {@link CallCells} has them
   */
  public CallsCsv(
      CallRepository calls,
      CallLists lists,
      PhoneNumbers numbers,
      Locale locale,
      UnaryOperator<String> words) {
    this(calls, new CallCells(lists, numbers, true, locale, words));
  }

  /**
   * Writes the calls of {@code query}, oldest first; its limit does not count here.
   *
   * @return how many calls are in the file
   * @throws FaultException {@link Fault.FileNotWritten}, or what reading the calls throws
   */
  public long export(CallQuery query, Path file) {
    return WholeFile.write(file, out -> write(query, out));
  }

  private long write(CallQuery query, OutputStream file) throws IOException {
    long[] count = {0};
    Utf8Out out = new Utf8Out(file);
    out.put(BYTE_ORDER_MARK);
    for (Column column : COLUMNS) {
      cell(out, column, cells.title(column));
    }
    calls.export(
        query,
        call -> {
          row(out, call);
          count[0]++;
        });
    out.flush();
    return count[0];
  }

  private void row(Utf8Out out, Call call) {
    try {
      for (Column column : COLUMNS) {
        cell(out, column, harmless(cells.text(column, call)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell and what parts it from the next one. */
  private static void cell(Utf8Out out, Column column, String text) throws IOException {
    if (plain(text)) {
      out.put(text);
    } else {
      out.put('"');
      out.put(text.replace("\"", "\"\""));
      out.put('"');
    }
    out.put(column == LAST ? ROW_END : COMMA);
  }

  /** Readers disagree about spaces at the ends, so those are quoted too. */
  private static boolean plain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (letter == ',' || letter == '"' || letter < ' ') {
        return false;
      }
    }
    return length == 0 || (text.charAt(0) != ' ' && text.charAt(length - 1) != ' ');
  }

  /** What a citizen says must not run in somebody's spreadsheet. */
  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
