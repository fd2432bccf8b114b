package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import org.junit.jupiter.api.Test;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.ui.report.ReportTexts;

/** Where nothing can be printed, whoever wanted to is told so, and nothing breaks. */
class SystemPrintingTest {

  private static boolean isPrinted(Supplier<PrinterJob> jobs) {
    SystemPrinting printing = new SystemPrinting(jobs, () -> null, _ -> {});
    boolean sheet =
        printing.print(new Printing.Sheet("Phiếu hẹn", "17", List.of("Căn cước công dân")));
    ReportTable table =
        new ReportTable(
            "Người trực",
            List.of("Họ và tên"),
            List.of(20),
            List.of(List.of(new Cell.Words("Đỗ Quang Huy"))),
            "");
    ReportPaper paper =
        new ReportPaper(
            new ReportPaper.Head("Ca trực", List.of(), "Ca trực", LocalDate.of(2026, 11, 21)),
            List.of(table));
    return sheet || printing.print(paper, new ReportTexts(new Texts(Language.VI)));
  }

  @Test
  void withoutAPrinterNothingIsPrinted() {
    assertThat(isPrinted(() -> null)).isFalse();
  }

  @Test
  void aPrintingServiceThatFailsIsNone() {
    assertThat(
            isPrinted(
                () -> {
                  throw new IllegalStateException("driver");
                }))
        .isFalse();
  }

  @Test
  void aSystemWithoutAnyPrintingServiceIsNone() {
    assertThat(
            isPrinted(
                () -> {
                  throw new UnsatisfiedLinkError("cups");
                }))
        .isFalse();
  }
}
