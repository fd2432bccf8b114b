package vn.hotline1022.call;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
  private static final Column[] COLUMNS = Column.values();

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

  private long write(CallQuery query, OutputStream out) throws IOException {
    long[] count = {0};
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write('\ufeff');
    CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180);
    rows.printRecord(Stream.of(COLUMNS).map(cells::title).toList());
    calls.export(
        query,
        call -> {
          print(rows, call);
          count[0]++;
        });
    rows.flush();
    return count[0];
  }

  private void print(CSVPrinter rows, Call call) {
    try {
      for (Column column : COLUMNS) {
        rows.print(SafeCells.of(cells.text(column, call)));
      }
      rows.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
