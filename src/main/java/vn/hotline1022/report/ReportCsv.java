package vn.hotline1022.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.hotline1022.call.SafeCells;
import vn.hotline1022.text.Formats;

/**
 * Tables as a CSV file for spreadsheets: UTF-8 with a byte-order mark, Hanoi's time. One table is
 * the whole file; of several each stands below its title, an empty line between them. What is to be
 * known of all of them stands in lines of their own below, after an empty one: heading and rows
 * stay where programs look for them. What a spreadsheet would take for a formula gets an
 * apostrophe.
 */
public final class ReportCsv {

  private ReportCsv() {}

  /**
   * The bytes of the file.
   *
   * @param remarks on all of it, mostly none
   */
  public static byte[] bytes(List<ReportTable> tables, List<ReportPaper.Line> remarks) {
    StringWriter text = new StringWriter();
    text.write('\ufeff');
    try {
      CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180);
      for (int i = 0; i < tables.size(); i++) {
        if (i > 0) {
          rows.println();
        }
        if (tables.size() > 1) {
          rows.printRecord(SafeCells.of(tables.get(i).title()));
        }
        print(rows, tables.get(i));
      }
      if (!remarks.isEmpty()) {
        rows.println();
      }
      for (ReportPaper.Line remark : remarks) {
        rows.printRecord(SafeCells.of(remark.name()), SafeCells.of(remark.value()));
      }
      rows.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(CSVPrinter rows, ReportTable table) throws IOException {
    rows.printRecord(table.columns().stream().map(SafeCells::of).toList());
    for (List<Cell> row : table.rows()) {
      rows.printRecord(row.stream().map(ReportCsv::text).toList());
    }
  }

  /** A number without the dots between thousands, which some spreadsheets take for a comma. */
  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> SafeCells.of(words.text());
      case Cell.Gap gap -> SafeCells.of(gap.text());
      case Cell.Amount amount -> String.valueOf(amount.value());
      case Cell.Rate _ -> Cell.said(cell);
      case Cell.Percent _ -> Cell.said(cell).replace(" ", "");
      case Cell.Time time -> Formats.watch(time.value());
      case Cell.Moment _, Cell.Day _ -> Cell.said(cell);
    };
  }
}
