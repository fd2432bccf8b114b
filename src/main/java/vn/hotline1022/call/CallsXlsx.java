package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hotline1022.call.CallCells.Column;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.Formats;

/**
 * Calls as a workbook: a heading that stays and filters, times as times of Hanoi, durations as
 * numbers of seconds. Every other cell is text and never a formula. The file appears whole or not
 * at all, readable by its owner alone. While cells are written the next calls are read and put into
 * words, on another thread.
 */
public final class CallsXlsx {
  /** What a sheet takes, a little below what the format allows. */
  static final int ROWS_PER_SHEET = 1_000_000;

  private static final int ROWS_AT_ONCE = 500;
  private static final String TIME_FORMAT = "dd/mm/yyyy hh:mm";
  private static final Column[] COLUMNS = Column.values();
  private static final int TIMES = List.of(COLUMNS).indexOf(Column.STARTED);

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
    try (Workbook book = new Workbook(out, "hotline1022", "1.0")) {
      book.setCompressionLevel(Deflater.BEST_SPEED);
      Sheets sheets = new Sheets(book);
      new ReadAhead<Object[]>(row -> calls.export(query, call -> row.accept(cells(call))))
          .each(sheets::add);
      sheets.end();
      return sheets.count;
    }
  }

  /** In the order of the columns: a time of Hanoi, seconds as numbers, and texts. */
  private Object[] cells(Call call) {
    Object[] row = new Object[COLUMNS.length];
    for (int column = 0; column < row.length; column++) {
      Column kind = COLUMNS[column];
      if (kind == Column.STARTED) {
        row[column] = call.startedAt().atZone(Formats.ZONE).toLocalDateTime();
      } else if (kind.isSeconds()) {
        row[column] = cells.seconds(kind, call);
      } else {
        row[column] = cells.text(kind, call);
      }
    }
    return row;
  }

  /** The sheets as they fill up. */
  private final class Sheets {
    private final Workbook book;
    private Worksheet sheet;
    private int row;
    private int written;
    private int number;
    private long count;

    Sheets(Workbook book) throws IOException {
      this.book = book;
      begin();
    }

    private void begin() throws IOException {
      number++;
      sheet = book.newWorksheet(Integer.toString(number));
      sheet.freezePane(0, 1);
      sheet.paperSize(PaperSize.A4_PAPER);
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.repeatRows(0);
      for (int column = 0; column < COLUMNS.length; column++) {
        sheet.inlineString(0, column, cells.title(COLUMNS[column]));
        sheet.style(0, column).bold().set();
        sheet.width(column, COLUMNS[column] == Column.NOTES ? 60 : 18);
      }
      row = 1;
      written = row;
    }

    void add(Object[] call) {
      try {
        if (row > rowsPerSheet) {
          end();
          begin();
        }
        fill(call);
        row++;
        count++;
        if (row - written == ROWS_AT_ONCE) {
          dress();
          sheet.flush();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void fill(Object[] call) {
      for (int column = 0; column < call.length; column++) {
        switch (call[column]) {
          case LocalDateTime time -> sheet.value(row, column, time);
          case Long seconds -> sheet.value(row, column, seconds);
          case Object text -> sheet.inlineString(row, column, text.toString());
        }
      }
    }

    /** The times of all rows since the last piece at once: a style for each cell costs more. */
    private void dress() {
      if (row > written) {
        sheet.range(written, TIMES, row - 1, TIMES).style().format(TIME_FORMAT).set();
        written = row;
      }
    }

    void end() throws IOException {
      dress();
      sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.length - 1);
      sheet.finish();
    }
  }
}
