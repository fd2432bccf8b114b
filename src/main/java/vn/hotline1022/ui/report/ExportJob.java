package vn.hotline1022.ui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;

/**
 * What is seen now and is to be taken out.
 *
 * @param name of the file, without its ending
 * @param tables made in the background: may ask the store, may not touch what is on the screen
 */
public record ExportJob(String name, ReportPaper.Head head, Supplier<List<ReportTable>> tables) {

  /**
   * Figures of a period.
   *
   * @param name what the file is about, without a day: {@code chat-luong-phan-anh}
   * @param title the same for people
   * @param cutOff when the figures were read
   */
  public static ExportJob of(
      Texts texts,
      String name,
      String title,
      Period period,
      Instant cutOff,
      Supplier<List<ReportTable>> tables) {
    String said = texts.get("report.export.cutOff.value", Formats.dateTime(cutOff));
    List<ReportPaper.Line> about =
        List.of(
            new ReportPaper.Line(
                texts.get("report.export.period"),
                texts.get(
                    "report.export.period.value",
                    Formats.dateTime(period.from()),
                    Formats.dateTime(period.to()))),
            new ReportPaper.Line(texts.get("report.export.cutOff"), said));
    LocalDate day = LocalDate.ofInstant(cutOff, Formats.ZONE);
    return new ExportJob(
        name + "-" + LocalDate.ofInstant(period.from(), Formats.ZONE),
        new ReportPaper.Head(
            title, about, title + " · " + texts.get("report.export.cutOff") + " " + said, day),
        tables);
  }
}
