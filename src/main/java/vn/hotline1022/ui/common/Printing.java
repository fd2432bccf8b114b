package vn.hotline1022.ui.common;

import java.util.List;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportWords;

/** Prints a sheet, or tables. On the FX thread; the system's own print window may open. */
@FunctionalInterface
public interface Printing {

  /**
   * One sheet of paper.
   *
   * @param title stands on top
   * @param lines paragraphs below it
   * @param figure a line set large, such as a recovery key; may be empty
   */
  record Sheet(String title, String figure, List<String> lines) {
    public Sheet {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Sheet[" + title + ", ***]";
    }
  }

  /** Whether the sheet went to a printer: not when there is none or the person cancelled. */
  boolean print(Sheet sheet);

  /** Whether tables went to a printer, on as many pages as they need. */
  default boolean print(ReportPaper paper, ReportWords words) {
    return false;
  }
}
