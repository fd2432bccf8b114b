package vn.hotline1022.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The cells of a workbook of calls in memory: its headings, and rows whose first cell is a moment
 * and whose others are texts and numbers.
 */
record BareWorkbook(List<List<Object>> rows) {
  private static final int ROWS_AT_ONCE = 500;

  /** Reads one; of its first sheet. */
  static BareWorkbook of(Path file) throws IOException {
    List<List<Object>> all = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      Iterator<Row> each = rows.iterator();
      while (each.hasNext()) {
        Row row = each.next();
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
          cells.add(value(row.getCell(column), !all.isEmpty() && column == 0));
        }
        all.add(cells);
      }
    }
    return new BareWorkbook(all);
  }

  private static Object value(Cell cell, boolean moment) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (moment) {
      return cell.asDate();
    }
    return cell.getType() == CellType.NUMBER ? cell.asNumber().longValueExact() : cell.asString();
  }

  /** Writes it as the export does, and nothing else. */
  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook book = new Workbook(out, "hotline1022", "1.0")) {
      book.setCompressionLevel(Deflater.BEST_SPEED);
      Worksheet sheet = book.newWorksheet("1");
      sheet.freezePane(0, 1);
      for (int column = 0; column < rows.getFirst().size(); column++) {
        sheet.inlineString(0, column, (String) rows.getFirst().get(column));
        sheet.style(0, column).bold().set();
      }
      int written = 1;
      for (int row = 1; row < rows.size(); row++) {
        put(sheet, row);
        if (row + 1 - written == ROWS_AT_ONCE || row + 1 == rows.size()) {
          sheet.range(written, 0, row, 0).style().format("dd/mm/yyyy hh:mm").set();
          sheet.flush();
          written = row + 1;
        }
      }
      sheet.finish();
    }
  }

  private void put(Worksheet sheet, int row) {
    List<Object> cells = rows.get(row);
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case LocalDateTime moment -> sheet.value(row, column, moment);
        case Long number -> sheet.value(row, column, number);
        case Object text -> sheet.inlineString(row, column, text.toString());
      }
    }
  }
}
