package vn.hotline1022.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hotline1022.text.Formats;

/**
 * A report as a workbook: a sheet for each table, with a heading that stays and filters; numbers,
 * shares, times and moments are such for a spreadsheet too. The same report gives the same bytes.
 */
public final class ReportXlsx {
  private static final double DAY_SECONDS = 86_400;

  /** Of one line, in points. */
  private static final double LINE = 15;

  private ReportXlsx() {}

  /** The bytes of the file. */
  public static byte[] bytes(DailyReport report) {
    return bytes(report.tables(), report.order().day());
  }

  /** The bytes of the file; what the head tells is its first sheet. */
  public static byte[] bytes(ReportPaper paper, ReportWords words) {
    return bytes(paper.sheets(words), paper.head().day());
  }

  private static byte[] bytes(List<ReportTable> tables, LocalDate day) {
    try {
      return SteadyZip.of(file -> write(tables, file), day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<ReportTable> tables, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "hotline1022", "1.0")) {
      for (ReportTable table : tables) {
        write(table, book.newWorksheet(table.title()));
      }
    }
  }

  private static void write(ReportTable table, Worksheet sheet) {
    sheet.freezePane(0, 1);
    int width = table.columns().size();
    for (int column = 0; column < width; column++) {
      sheet.inlineString(0, column, table.columns().get(column));
      sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
      sheet.width(column, table.widths().get(column));
    }
    sheet.rowHeight(0, height(table, table.columns()));
    int row = 1;
    for (var cells : table.rows()) {
      sheet.rowHeight(row, height(table, cells.stream().map(Cell::said).toList()));
      for (int column = 0; column < width; column++) {
        put(sheet, row, column, cells.get(column));
      }
      row++;
    }
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), width - 1);
    if (!table.note().isEmpty()) {
      // Apart, so that no filter takes it for a row.
      sheet.inlineString(row + 1, 0, table.note());
      sheet.style(row + 1, 0).italic().set();
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    // As wide as the paper and as many pages as it takes, each with the heading.
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  /** Programs do not look for it by themselves when words take several lines. */
  private static double height(ReportTable table, List<String> texts) {
    int lines = 1;
    for (int column = 0; column < texts.size(); column++) {
      int wide = Math.max(1, table.widths().get(column) - 2);
      int own =
          texts
              .get(column)
              .lines()
              .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / wide)
              .sum();
      lines = Math.max(lines, own);
    }
    return LINE * lines;
  }

  private static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words words -> {
        sheet.inlineString(row, column, words.text());
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
      case Cell.Gap gap -> {
        sheet.inlineString(row, column, gap.text());
        sheet.style(row, column).horizontalAlignment("right").verticalAlignment("top").set();
      }
      case Cell.Amount amount -> {
        sheet.value(row, column, amount.value());
        sheet.style(row, column).format("#,##0").verticalAlignment("top").set();
      }
      case Cell.Rate rate -> {
        sheet.value(row, column, rate.value());
        sheet.style(row, column).format("#,##0.00").verticalAlignment("top").set();
      }
      case Cell.Percent percent -> {
        sheet.value(row, column, percent.value());
        sheet.style(row, column).format("0.0%").verticalAlignment("top").set();
      }
      case Cell.Time time -> {
        sheet.value(row, column, time.value().toSeconds() / DAY_SECONDS);
        sheet.style(row, column).format("[h]:mm:ss").verticalAlignment("top").set();
      }
      case Cell.Moment moment -> {
        sheet.value(row, column, moment.value().atZone(Formats.ZONE).toLocalDateTime());
        sheet.style(row, column).format("dd/mm/yyyy hh:mm").verticalAlignment("top").set();
      }
      case Cell.Day day -> {
        sheet.value(row, column, day.value());
        sheet.style(row, column).format("dd/mm/yyyy").verticalAlignment("top").set();
      }
    }
  }
}
