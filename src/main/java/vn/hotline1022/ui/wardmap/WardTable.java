package vn.hotline1022.ui.wardmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The rows of the level as a table, which opens what is chosen in it. */
final class WardTable {
  private static final double NAME = 210;
  private static final double NUMBER = 84;

  private final WardMapModel model;
  private final WardTexts words;
  private final TableView<WardRow> table = new TableView<>();
  private boolean following;
  private Optional<String> shown = Optional.empty();

  WardTable(WardMapModel model, Texts texts) {
    this.model = model;
    this.words = new WardTexts(texts);
    SortedList<WardRow> sorted = new SortedList<>(model.rows());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setId("ward-table");
    table.setAccessibleText(texts.get("wardmap.table"));
    table.getStyleClass().add("ward-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(names(texts));
    for (WardMeasure measure :
        List.of(
            WardMeasure.CALLS,
            WardMeasure.ACTIVATED,
            WardMeasure.PER_THOUSAND,
            WardMeasure.WRITTEN,
            WardMeasure.OVERDUE)) {
      table.getColumns().add(numbers(measure, texts));
    }
    table.setItems(sorted);
    table.setPlaceholder(Panes.text(texts.get("wardmap.loading"), "secondary"));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> chosen(Optional.ofNullable(row)));
    model.open().subscribe(this::follow);
  }

  TableView<WardRow> view() {
    return table;
  }

  private void chosen(Optional<WardRow> row) {
    if (!following) {
      row.ifPresent(one -> model.select(Optional.of(one.code())));
    }
  }

  /** What is open elsewhere is chosen here, in sight. */
  private void follow(Optional<WardRow> open) {
    following = true;
    open.ifPresentOrElse(
        row -> {
          if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            reveal(row);
          }
        },
        table.getSelectionModel()::clearSelection);
    shown = open.map(WardRow::code);
    following = false;
  }

  /** Only once: figures that are read anew move nothing. */
  private void reveal(WardRow row) {
    boolean other = shown.filter(row.code()::equals).isEmpty();
    if (other && !table.isFocused()) {
      table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
    }
  }

  private TableColumn<WardRow, WardRow> names(Texts texts) {
    TableColumn<WardRow, WardRow> column = column(texts.get("wardmap.column.name"), NAME);
    column.setComparator(Comparator.comparing(words::name));
    column.setCellFactory(_ -> new NameCell());
    return column;
  }

  private TableColumn<WardRow, WardRow> numbers(WardMeasure measure, Texts texts) {
    TableColumn<WardRow, WardRow> column = column(texts.get("wardmap.column." + measure), NUMBER);
    column.getStyleClass().add("number");
    column.setComparator(Comparator.comparingDouble(row -> row.value(measure).orElse(-1)));
    column.setCellFactory(_ -> new NumberCell(measure));
    return column;
  }

  private static TableColumn<WardRow, WardRow> column(String title, double width) {
    TableColumn<WardRow, WardRow> column = new TableColumn<>();
    Label heading = Panes.label(title, "column-title");
    column.setGraphic(heading);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setPrefWidth(width);
    column.setReorderable(false);
    return column;
  }

  private final class NameCell extends TableCell<WardRow, WardRow> {
    @Override
    protected void updateItem(WardRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : words.name(row));
    }
  }

  private final class NumberCell extends TableCell<WardRow, WardRow> {
    private final WardMeasure measure;

    NumberCell(WardMeasure measure) {
      this.measure = measure;
      getStyleClass().add("number");
    }

    @Override
    protected void updateItem(WardRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : words.value(measure, row));
    }
  }
}
