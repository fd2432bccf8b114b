package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;

/** People, or what else calls are told apart by. */
final class TablePane extends VBox {
  private final BoardModel model;
  private final PeopleTable people;
  private final GroupTable groups;
  private final Label count = Panes.label("", "badge-neutral");

  TablePane(BoardModel model, BoardWords words) {
    this.model = model;
    this.people = new PeopleTable(model, words);
    this.groups = new GroupTable(model, words);
    HBox chips = Panes.row("gap-xs");
    Choice<Group.By> choice =
        Choice.chips(
            chips, model.by(), List.of(Group.By.values()), by -> words.get("board.by." + by));
    choice.setOnEnter(() -> front().requestFocus());
    chips.setId("board-by");
    HBox head = Panes.row("gap-s", count, Panes.spacer(), chips);
    Label title = Panes.label("", "title-card");
    head.getChildren().addFirst(title);
    model
        .by()
        .subscribe(
            _ ->
                title.setText(words.get(ofPeople() ? "board.people.title" : "board.groups.title")));
    StackPane tables = new StackPane(people.view(), groups.view());
    VBox.setVgrow(tables, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-xs", "board-card", "board-table");
    getChildren().setAll(head, tables);
    model.by().subscribe(_ -> show());
    model.people().subscribe(_ -> show());
    model.groups().subscribe(_ -> show());
  }

  private boolean ofPeople() {
    return switch (model.by().get()) {
      case OPERATOR, VOLUNTEER -> true;
      case TEAM, ORGANISATION, REASON, PLACE -> false;
    };
  }

  private TableView<?> front() {
    return ofPeople() ? people.view() : groups.view();
  }

  private void show() {
    people.view().setVisible(ofPeople());
    groups.view().setVisible(!ofPeople());
    count.setText(Formats.number(front().getItems().size()));
  }
}
