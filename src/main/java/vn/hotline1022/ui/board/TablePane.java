package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;

/** People, or what else calls are told apart by. */
final class TablePane extends BoardCard {
  private final BoardModel model;
  private final BoardWords words;
  private final PeopleTable people;
  private final DutyTable duty;
  private final GroupTable groups;
  private final Label count = Panes.label("", "badge-neutral");

  TablePane(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    this.people = new PeopleTable(model, words);
    this.duty = new DutyTable(model, words);
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
    model.by().subscribe(by -> title.setText(words.get(title(by))));
    Frame tables =
        new Frame(List.of(people.table().view(), duty.table().view(), groups.table().view()));
    VBox.setVgrow(tables, Priority.ALWAYS);
    getStyleClass().addAll("gap-xs", "board-card", "board-table");
    getChildren().setAll(head, tables);
    model.by().subscribe(_ -> show());
    model.people().subscribe(_ -> show());
    model.groups().subscribe(_ -> show());
  }

  private static String title(Group.By by) {
    return switch (by) {
      case OPERATOR, VOLUNTEER -> "board.people.title";
      case DUTY -> "board.duty.title";
      case TEAM, ORGANISATION, REASON, PLACE -> "board.groups.title";
    };
  }

  private TableView<?> front() {
    return switch (model.by().get()) {
      case OPERATOR, VOLUNTEER -> people.table().view();
      case DUTY -> duty.table().view();
      case TEAM, ORGANISATION, REASON, PLACE -> groups.table().view();
    };
  }

  /** Shows what the occupancy is made of, and goes there. */
  void showDuty() {
    model.by().set(Group.By.DUTY);
    duty.table().view().requestFocus();
    duty.table().view().getSelectionModel().selectFirst();
  }

  private void show() {
    TableView<?> front = front();
    for (TableView<?> table :
        List.of(people.table().view(), duty.table().view(), groups.table().view())) {
      table.setVisible(table.equals(front));
    }
    count.setText(words.number(front.getItems().size()));
  }
}
