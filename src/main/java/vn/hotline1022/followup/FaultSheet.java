package vn.hotline1022.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hotline1022.followup.FaultWords.Word;

/**
 * A batch of faults as a workbook: a row each, every cell a text that no spreadsheet calculates.
 */
final class FaultSheet {
  private static final double NARROW = 16;
  private static final double WIDE = 36;
  private static final int LONG = 24;

  private FaultSheet() {}

  static void write(FaultBatch batch, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "hotline1022", "1.0")) {
      Worksheet sheet = book.newWorksheet(batch.words().word(Word.TITLE));
      sheet.freezePane(1, 1);
      int row = 1;
      for (Escalation fault : batch.faults()) {
        List<FaultBatch.Said> said = batch.said(fault);
        for (int column = 0; column < said.size(); column++) {
          if (row == 1) {
            sheet.value(0, column, said.get(column).name());
            sheet.style(0, column).bold().wrapText(true).set();
          }
          sheet.value(row, column, said.get(column).value());
          sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
          if (row == 1) {
            sheet.width(column, NARROW);
          }
          if (said.get(column).value().length() > LONG) {
            sheet.width(column, WIDE);
          }
        }
        row++;
      }
    }
  }
}
