package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.common.Panes;

/** The measures by what calls have in common. */
final class GroupTable {
  private final BoardModel model;
  private final TableView<Group> table = CallColumns.table();

  GroupTable(BoardModel model, BoardWords words) {
    this.model = model;
    table.setId("board-groups");
    table.setAccessibleText(words.get("board.groups.title"));
    table.setPlaceholder(Panes.text(words.get("board.groups.empty"), "secondary"));
    List<TableColumn<Group, Group>> all =
        List.of(
            CallColumns.text(words.get("board.groups.name"), 140, words::group, "strong"),
            CallColumns.text(
                words.get("board.people.calls"),
                76,
                one -> Formats.number(one.answered()),
                "number"),
            CallColumns.text(
                words.get("board.people.mean"),
                80,
                one -> words.cell(Measure.HANDLE_TIME.of(one.totals())),
                "number"),
            CallColumns.text(
                words.get("board.tile.FIRST_CALL_RESOLUTION"),
                118,
                one -> words.cell(Measure.FIRST_CALL_RESOLUTION.of(one.totals())),
                "number"),
            CallColumns.text(
                words.get("board.groups.activated"),
                92,
                one -> Formats.number(one.totals().calls().get(CallCount.ACTIVATED)),
                "number"));
    all.stream().skip(1).forEach(CallColumns::fixed);
    table.getColumns().setAll(all);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    model.groups().subscribe(this::show);
    table
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
              }
            });
  }

  TableView<Group> view() {
    return table;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open();
    }
  }

  private void open() {
    Group chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      BoardWords.open(model, chosen);
    }
  }

  private void show(List<Group> groups) {
    RowsInPlace.show(table, groups, Group::code);
  }
}
