package vn.hotline1022.ui.common;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportWords;

/** {@link Printing} by JavaFX's printer job, always in black on white. */
public final class SystemPrinting implements Printing {
  private static final Logger LOG = LoggerFactory.getLogger(SystemPrinting.class);

  private final Supplier<PrinterJob> jobs;
  private final Supplier<Window> owner;
  private final Consumer<Scene> look;

  /**
   * @param owner the window the dialog belongs to
   * @param look gives a scene the light theme in its normal size
   */
  public SystemPrinting(Supplier<Window> owner, Consumer<Scene> look) {
    this(PrinterJob::createPrinterJob, owner, look);
  }

  /**
   * @param jobs a new job each time; null where there is no printer
   */
  SystemPrinting(Supplier<PrinterJob> jobs, Supplier<Window> owner, Consumer<Scene> look) {
    this.jobs = jobs;
    this.owner = owner;
    this.look = look;
  }

  @Override
  public boolean print(Sheet sheet) {
    return printed(
        job -> {
          if (!job.showPrintDialog(owner.get())) {
            return false;
          }
          double width = job.getJobSettings().getPageLayout().getPrintableWidth();
          return job.printPage(page(sheet, width)) && job.endJob();
        });
  }

  @Override
  public boolean print(ReportPaper paper, ReportWords words) {
    return printed(
        job -> {
          // Lying, as tables are wide; who prints may turn it in the dialog.
          job.getJobSettings()
              .setPageLayout(
                  job.getPrinter()
                      .createPageLayout(
                          Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
          if (!job.showPrintDialog(owner.get())) {
            return false;
          }
          PageLayout page = job.getJobSettings().getPageLayout();
          PrintedTables tables =
              new PrintedTables(words, page.getPrintableWidth(), page.getPrintableHeight(), look);
          return tables.pages(paper).stream().allMatch(job::printPage) && job.endJob();
        });
  }

  /**
   * Whether it went to a printer. A system without any printing service and a printer whose driver
   * fails are none: whoever prints is told so, and goes on.
   */
  private boolean printed(Predicate<PrinterJob> work) {
    try {
      PrinterJob job = jobs.get();
      return job != null && work.test(job);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("printing failed: {}", e.getClass().getName());
      return false;
    }
  }

  /** The sheet as laid out for a page of this width. */
  private Region page(Sheet sheet, double width) {
    VBox page = new VBox();
    page.getStyleClass().add("sheet");
    page.getChildren().add(line(sheet.title(), "title-page"));
    if (!sheet.figure().isBlank()) {
      page.getChildren().add(line(sheet.figure(), "sheet-figure"));
    }
    sheet.lines().forEach(text -> page.getChildren().add(line(text, "sheet-line")));
    page.setPrefWidth(width);
    Scene scene = new Scene(page, width, 900);
    look.accept(scene);
    page.applyCss();
    page.layout();
    return page;
  }

  private static Label line(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    return label;
  }
}
