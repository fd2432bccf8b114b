package vn.hotline1022.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportWords;

/** Tables as pages for a printer, the heading of a table on every page it comes to. */
public final class PrintedTables {
  private final ReportWords words;
  private final double width;
  private final double height;
  private final Consumer<Scene> look;
  private final List<VBox> pages = new ArrayList<>();
  private double left;

  /**
   * @param width of a page, as is its height
   * @param look gives a scene the theme it is printed in
   */
  public PrintedTables(ReportWords words, double width, double height, Consumer<Scene> look) {
    this.words = words;
    this.width = width;
    this.height = height;
    this.look = look;
  }

  /** The pages, laid out; on the FX thread. */
  public List<Region> pages(ReportPaper paper) {
    pages.clear();
    newPage();
    add(line(paper.head().title(), "sheet-title"));
    for (ReportPaper.Line about : paper.head().about()) {
      add(line(about.name() + ": " + about.value(), "sheet-note"));
    }
    paper.tables().forEach(this::add);
    for (int i = 0; i < pages.size(); i++) {
      Region space = Panes.spacer();
      String foot =
          paper.head().foot()
              + " · "
              + words.word(ReportWords.Word.PAGE)
              + " "
              + (i + 1)
              + "/"
              + pages.size();
      pages.get(i).getChildren().addAll(space, line(foot, "sheet-foot"));
    }
    return pages.stream().map(this::laidOut).toList();
  }

  private void add(ReportTable table) {
    List<Region> head = List.of(line(table.title(), "sheet-table"), heading(table));
    double heads = head.stream().mapToDouble(this::measured).sum();
    List<Region> rows = new ArrayList<>();
    table.rows().forEach(cells -> rows.add(row(table, cells)));
    if (rows.isEmpty()) {
      rows.add(line(words.word(ReportWords.Word.NONE), "sheet-note"));
    }
    if (left < heads + measured(rows.getFirst())) {
      newPage();
    }
    head.forEach(this::put);
    for (Region row : rows) {
      if (left < measured(row)) {
        newPage();
        put(line(table.title(), "sheet-table"));
        put(heading(table));
      }
      put(row);
    }
    if (!table.note().isEmpty()) {
      add(line(table.note(), "sheet-note"));
    }
  }

  private void add(Region part) {
    if (left < measured(part)) {
      newPage();
    }
    put(part);
  }

  private void put(Region part) {
    left -= measured(part);
    pages.getLast().getChildren().add(part);
  }

  private void newPage() {
    VBox page = new VBox();
    page.getStyleClass().add("sheet-page");
    pages.add(page);
    left = height - measured(line("Ợ", "sheet-foot"));
  }

  /** How much of a page it takes. */
  private double measured(Region part) {
    VBox alone = new VBox(part);
    alone.getStyleClass().add("sheet-page");
    look.accept(new Scene(alone, width, height));
    alone.applyCss();
    alone.layout();
    double needed = part.prefHeight(width);
    alone.getChildren().clear();
    return Math.ceil(needed);
  }

  private Region laidOut(VBox page) {
    page.setMinSize(width, height);
    page.setMaxSize(width, height);
    look.accept(new Scene(page, width, height));
    page.applyCss();
    page.resize(width, height);
    page.layout();
    return page;
  }

  private HBox heading(ReportTable table) {
    HBox row = new HBox();
    row.getStyleClass().addAll("sheet-row", "sheet-heading");
    for (int i = 0; i < table.columns().size(); i++) {
      row.getChildren().add(cell(table, i, table.columns().get(i), table.isText(i)));
    }
    return row;
  }

  private HBox row(ReportTable table, List<Cell> cells) {
    HBox row = new HBox();
    row.getStyleClass().add("sheet-row");
    for (int i = 0; i < cells.size(); i++) {
      row.getChildren().add(cell(table, i, Cell.said(cells.get(i)), table.isText(i)));
    }
    return row;
  }

  private Label cell(ReportTable table, int column, String text, boolean atLeft) {
    Label label = Panes.text(text, "sheet-cell");
    double all = table.widths().stream().mapToInt(Integer::intValue).sum();
    double own = Math.floor(width * table.widths().get(column) / all);
    label.setMinWidth(own);
    label.setPrefWidth(own);
    label.setMaxWidth(own);
    label.setMaxHeight(Double.MAX_VALUE);
    label.setAlignment(atLeft ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    return label;
  }

  private static Label line(String text, String styleClass) {
    Label label = Panes.text(text, styleClass);
    VBox.setVgrow(label, Priority.NEVER);
    return label;
  }
}
