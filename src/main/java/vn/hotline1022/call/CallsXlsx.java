package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.hotline1022.call.CallCells.Column;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * Calls as a workbook: a heading that stays, times as times of Hanoi, durations as numbers of
 * seconds. Every other cell is text and never a formula. The file appears whole or not at all,
 * readable by its owner alone.
 */
public final class CallsXlsx {
  /** What a sheet takes, a little below what the format allows. */
  static final int ROWS_PER_SHEET = 1_000_000;

  /** A part of a workbook must not reach 4 GiB: old readers could not tell its size. */
  private static final long LARGEST_SHEET = 3L << 30;

  private static final Column[] COLUMNS = Column.values();

  private final CallRepository calls;
  private final CallCells cells;
  private final int rowsPerSheet;

  public CallsXlsx(CallRepository calls, CallCells cells) {
    this(calls, cells, ROWS_PER_SHEET);
  }

  CallsXlsx(CallRepository calls, CallCells cells, int rowsPerSheet) {
    this.calls = calls;
    this.cells = cells;
    this.rowsPerSheet = rowsPerSheet;
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

  private long write(CallQuery query, OutputStream out) throws IOException {
    int[] widths =
        Stream.of(COLUMNS).mapToInt(column -> column == Column.NOTES ? 60 : 18).toArray();
    try (SheetBook book = new SheetBook(out, widths)) {
      Sheets sheets = new Sheets(book);
      calls.export(query, sheets::add);
      book.end();
      return sheets.count;
    }
  }

  /** The sheets as they fill up. */
  private final class Sheets {
    private final SheetBook book;
    private SheetXml sheet;
    private int row;
    private long count;

    Sheets(SheetBook book) throws IOException {
      this.book = book;
      begin();
    }

    private void begin() throws IOException {
      sheet = book.next();
      sheet.beginRow(1);
      for (int column = 0; column < COLUMNS.length; column++) {
        sheet.heading(column, cells.title(COLUMNS[column]));
      }
      sheet.endRow();
      row = 1;
    }

    void add(Call call) {
      try {
        if (row > rowsPerSheet || sheet.size() > LARGEST_SHEET) {
          begin();
        }
        row++;
        count++;
        fill(call);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void fill(Call call) throws IOException {
      sheet.beginRow(row);
      for (int column = 0; column < COLUMNS.length; column++) {
        Column kind = COLUMNS[column];
        if (kind == Column.STARTED) {
          sheet.time(column, call.startedAt());
        } else if (kind.isSeconds()) {
          sheet.number(column, cells.seconds(kind, call));
        } else {
          sheet.text(column, cells.text(kind, call));
        }
      }
      sheet.endRow();
    }
  }
}
