package vn.hotline1022.ui.common;

import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;
import vn.hotline1022.ui.theme.Theme;

/** {@link Printing} by JavaFX's printer job, always in black on white. */
public final class SystemPrinting implements Printing {
  private final Supplier<Window> owner;

  public SystemPrinting(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public boolean print(Sheet sheet) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null || !job.showPrintDialog(owner.get())) {
      return false;
    }
    double width = job.getJobSettings().getPageLayout().getPrintableWidth();
    return job.printPage(page(sheet, width)) && job.endJob();
  }

  /** The sheet as laid out for a page of this width. */
  static Region page(Sheet sheet, double width) {
    VBox page = new VBox();
    page.getStyleClass().add("sheet");
    page.getChildren().add(line(sheet.title(), "title-page"));
    if (!sheet.figure().isBlank()) {
      page.getChildren().add(line(sheet.figure(), "sheet-figure"));
    }
    sheet.lines().forEach(text -> page.getChildren().add(line(text, "sheet-line")));
    page.setPrefWidth(width);
    Scene scene = new Scene(page, width, 900);
    Theme.apply(scene, Mode.LIGHT, TextSize.NORMAL);
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
