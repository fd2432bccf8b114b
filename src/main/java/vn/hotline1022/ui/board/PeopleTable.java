package vn.hotline1022.ui.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.hotline1022.call.Presence;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/**
 * People on duty. Whoever needs help stands on top; while somebody walks through the table its rows
 * keep their places.
 */
final class PeopleTable {
  private final BoardModel model;
  private final BoardWords words;
  private final TableView<AtWork> table = CallColumns.table();

  PeopleTable(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    table.setId("board-people");
    table.setAccessibleText(words.get("board.people.title"));
    table.setPlaceholder(Panes.text(words.get("board.people.empty"), "secondary"));
    columns();
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    model.people().subscribe(_ -> show());
    model.by().subscribe(_ -> show());
    table.focusedProperty().subscribe(_ -> selectFirst());
  }

  TableView<AtWork> view() {
    return table;
  }

  private void selectFirst() {
    if (table.isFocused() && table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open();
    }
  }

  private void open() {
    AtWork chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.totals().calls().get(CallCount.ANSWERED) > 0) {
      model.open(chosen.behind(), _ -> chosen.name());
    }
  }

  private void columns() {
    TableColumn<AtWork, AtWork> state = CallColumns.column(words.get("board.people.state"), 118);
    state.setCellFactory(_ -> new StateCell());
    TableColumn<AtWork, AtWork> need = CallColumns.column(words.get("board.people.need"), 128);
    need.setCellFactory(_ -> new NeedCell());
    TableColumn<AtWork, String> lasted = new TableColumn<>();
    lasted.setCellValueFactory(row -> lasted(row.getValue()));
    lasted.getStyleClass().add("number");
    lasted.setGraphic(Panes.label(words.get("board.people.lasted"), "column-title"));
    lasted.setSortable(false);
    lasted.setReorderable(false);
    lasted.setPrefWidth(64);
    lasted.setMinWidth(64);
    lasted.setMaxWidth(64);
    lasted.setCellFactory(_ -> new NumberCell());
    List<TableColumn<AtWork, ?>> all =
        List.of(
            CallColumns.text(words.get("board.people.name"), 110, words::name, "strong"),
            state,
            lasted,
            CallColumns.text(
                words.get("board.people.calls.short"),
                50,
                one -> Formats.number(one.totals().calls().get(CallCount.ANSWERED)),
                "number"),
            CallColumns.text(
                words.get("board.people.mean"),
                66,
                one -> words.cell(Measure.HANDLE_TIME.of(one.totals())),
                "number"),
            CallColumns.text(
                words.get("board.people.atOnce"),
                76,
                one -> words.cell(Measure.FIRST_CALL_RESOLUTION.of(one.totals())),
                "number"),
            CallColumns.text(
                words.get("board.people.completed"),
                68,
                one -> words.cell(Measure.GUIDE_COMPLETION.of(one.totals())),
                "number"),
            need);
    all.stream().skip(1).forEach(CallColumns::fixed);
    table.getColumns().setAll(all);
  }

  private ObservableValue<String> lasted(AtWork person) {
    return Bindings.createStringBinding(() -> words.lasted(person, model.now().get()), model.now());
  }

  private List<AtWork> wanted() {
    boolean volunteers = model.by().get() == Group.By.VOLUNTEER;
    return model.people().get().stream()
        .filter(person -> !volunteers || person.volunteer())
        .toList();
  }

  private void show() {
    List<AtWork> now = table.isFocused() ? inTheirPlaces(wanted()) : wanted();
    RowsInPlace.show(table, now, AtWork::code);
  }

  /** Those that stand there first, in the order they stand; new ones behind them. */
  private List<AtWork> inTheirPlaces(List<AtWork> people) {
    Map<String, Integer> places = new HashMap<>();
    for (AtWork row : table.getItems()) {
      places.put(row.code(), places.size());
    }
    return people.stream()
        .sorted(
            Comparator.comparingInt(
                person -> places.getOrDefault(person.code(), Integer.MAX_VALUE)))
        .toList();
  }

  private static final class NumberCell extends TableCell<AtWork, String> {
    NumberCell() {
      getStyleClass().add("number");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? "" : text);
    }
  }

  /** What somebody does, by a word and a shape. */
  private final class StateCell extends TableCell<AtWork, AtWork> {
    private Optional<Icon> shown = Optional.empty();

    private record Icon(Ikon shape, String style) {}

    @Override
    protected void updateItem(AtWork person, boolean empty) {
      super.updateItem(person, empty);
      if (empty || person == null) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(words.stateInFull(person));
      Icon now =
          new Icon(icon(person), person.onDuty() && person.heard().isEmpty() ? "accent" : "muted");
      // A new node is styled from scratch: only another state gets one.
      if (getGraphic() == null || !shown.equals(Optional.of(now))) {
        shown = Optional.of(now);
        setGraphic(Icons.of(now.shape(), "small", now.style()));
      }
    }

    private Ikon icon(AtWork person) {
      return switch (person.state().orElse(Presence.OFF)) {
        case TALKING -> MaterialDesignP.PHONE_IN_TALK;
        case AFTER_CALL_WORK -> MaterialDesignP.PENCIL_OUTLINE;
        case READY -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
        case BREAK -> MaterialDesignC.COFFEE_OUTLINE;
        case OFF -> MaterialDesignA.ACCOUNT_OFF_OUTLINE;
      };
    }
  }

  /** Why somebody should go and see, by a word and a shape. */
  private final class NeedCell extends TableCell<AtWork, AtWork> {
    private final Label badge = new Label();

    @Override
    protected void updateItem(AtWork person, boolean empty) {
      super.updateItem(person, empty);
      Optional<AtWork.Need> worst = empty || person == null ? Optional.empty() : person.worst();
      setGraphic(worst.isPresent() ? badge : null);
      setText(worst.isPresent() || empty || person == null ? "" : words.heard(person));
      worst.ifPresent(need -> show(need, person.needs().size() - 1));
    }

    private void show(AtWork.Need need, int more) {
      String word = words.get("board.need." + need);
      badge.setText(more > 0 ? words.get("board.need.more", word, more) : word);
      boolean urgent = need == AtWork.Need.HELP || need == AtWork.Need.LONG_CALL;
      badge.getStyleClass().setAll("label", urgent ? "badge-danger" : "badge-warning");
      badge.setGraphic(Icons.of(icon(need), "small", urgent ? "danger" : "warning"));
    }

    private Ikon icon(AtWork.Need need) {
      return switch (need) {
        case HELP -> MaterialDesignH.HAND_BACK_LEFT;
        case LONG_CALL -> MaterialDesignT.TIMER_ALERT_OUTLINE;
        case LONG_WRAP_UP -> MaterialDesignP.PENCIL_OUTLINE;
        case CONTINUED -> MaterialDesignP.PHONE_RETURN_OUTLINE;
      };
    }
  }
}
