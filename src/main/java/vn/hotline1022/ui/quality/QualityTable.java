package vn.hotline1022.ui.quality;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.quality.QualityBoard.Group;

/** The same figures of every group; arrows go from one to the next, Enter opens what is behind. */
final class QualityTable {
  private final QualityModel model;
  private final QualityWords words;
  private final TableView<Group> table = CallColumns.table();
  private Grouping shown = Grouping.AGENCY;

  QualityTable(QualityModel model, QualityWords words) {
    this.model = model;
    this.words = words;
    table.setId("quality-table");
    table.setAccessibleText(words.get("table"));
    table.setPlaceholder(Panes.text(words.get("table.empty"), "secondary"));
    table.getStyleClass().add("quality-table");
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getColumns().setAll(columns());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    table
        .focusedProperty()
        .subscribe(
            now -> {
              if (now && table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().select(0, table.getColumns().get(1));
              }
            });
    model.board().subscribe(now -> now.ifPresent(this::show));
  }

  TableView<Group> view() {
    return table;
  }

  private List<TableColumn<Group, Group>> columns() {
    List<TableColumn<Group, Group>> all = new ArrayList<>();
    TableColumn<Group, Group> name = CallColumns.column(words.get("group"), 240);
    name.setCellFactory(_ -> new NameCell());
    all.add(name);
    all.add(
        column(
            QualityCount.FILED,
            CallColumns.text(
                words.count(QualityCount.FILED),
                72,
                group -> words.number(group.quality().get(QualityCount.FILED)),
                "number")));
    for (QualityMeasure measure : QualityMeasure.values()) {
      all.add(
          column(
              measure.part(),
              CallColumns.text(
                  words.get("column." + measure),
                  measure == QualityMeasure.OVERDUE ? 72 : 120,
                  group -> figure(measure, group),
                  "number")));
    }
    return all;
  }

  private String figure(QualityMeasure measure, Group group) {
    return measure == QualityMeasure.OVERDUE
        ? words.number(group.quality().get(QualityCount.OVERDUE))
        : words.brief(measure.of(group.quality()));
  }

  private static TableColumn<Group, Group> column(
      QualityCount count, TableColumn<Group, Group> column) {
    column.setUserData(count);
    CallColumns.fixed(column);
    return column;
  }

  /** The figure that was stood on stays so. */
  private void show(QualityBoard board) {
    shown = board.grouping();
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int row = at.getRow();
    int column = Math.max(1, at.getColumn());
    table.getItems().setAll(board.groups());
    if (row >= 0 && row < board.groups().size()) {
      table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  private void open() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
      return;
    }
    Group group = table.getItems().get(at.getRow());
    QualityCount count =
        at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof QualityCount of
            ? of
            : QualityCount.FILED;
    model.open(group, count, words.get("behind", words.count(count), words.group(shown, group)));
  }

  /** Names of agencies are long: they go on in the next line. */
  private final class NameCell extends TableCell<Group, Group> {
    private static final double SIDES = 20;

    private final Text text = new Text();

    NameCell() {
      text.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
      getStyleClass().add("quality-name");
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
      super.updateItem(group, empty);
      boolean none = empty || group == null;
      text.setText(none ? "" : words.group(shown, group));
      setGraphic(none ? null : text);
      setAccessibleText(text.getText());
    }
  }
}
