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
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Presence;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.ui.board.LiveTable.Row;
import vn.hotline1022.ui.common.Icons;

/**
 * People on duty. Whoever needs help stands on top; while somebody walks through the table its rows
 * keep their places.
 */
final class PeopleTable {
  private final BoardModel model;
  private final BoardWords words;
  private final LiveTable<AtWork> table;

  PeopleTable(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    table =
        new LiveTable<>(
            "board-people",
            words.get("board.people.title"),
            words.get("board.people.empty"),
            AtWork::code);
    columns();
    table.onOpen(this::open);
    model.people().subscribe(_ -> show());
    model.by().subscribe(_ -> show());
  }

  LiveTable<AtWork> table() {
    return table;
  }

  private void open(AtWork chosen) {
    if (chosen.totals().calls().get(CallCount.ANSWERED) > 0) {
      model.open(chosen.behind(), _ -> chosen.name());
    }
  }

  private void columns() {
    TableColumn<Row<AtWork>, String> lasted =
        LiveTable.of(words.get("board.people.lasted"), 64, this::lasted, NumberCell::new);
    lasted.getStyleClass().add("number");
    table.columns(
        List.of(
            LiveTable.text(words.get("board.people.name"), 110, words::name, "strong"),
            LiveTable.cells(words.get("board.people.state"), 118, StateCell::new),
            lasted,
            LiveTable.text(
                words.get("board.people.calls.short"),
                50,
                one -> words.number(one.totals().calls().get(CallCount.ANSWERED)),
                "number"),
            LiveTable.text(
                words.get("board.people.mean"),
                66,
                one -> words.cell(Measure.HANDLE_TIME.of(one.totals())),
                "number"),
            LiveTable.text(
                words.get("board.people.atOnce"),
                86,
                one -> words.withBase(Measure.FIRST_CALL_RESOLUTION.of(one.totals())),
                "number"),
            LiveTable.text(
                words.get("board.people.completed"),
                80,
                one -> words.withBase(Measure.GUIDE_COMPLETION.of(one.totals())),
                "number"),
            LiveTable.cells(words.get("board.people.need"), 128, NeedCell::new)));
  }

  private ObservableValue<String> lasted(Row<AtWork> row) {
    return Bindings.createStringBinding(
        () -> words.lasted(row.now().get(), model.now().get()), row.now(), model.now());
  }

  private List<AtWork> wanted() {
    boolean volunteers = model.by().get() == Group.By.VOLUNTEER;
    return model.people().get().stream()
        .filter(person -> !volunteers || person.volunteer())
        .toList();
  }

  /** Out of sight it takes no time. */
  private void show() {
    if (!model.by().get().isPeople()) {
      return;
    }
    table.show(table.view().isFocused() ? inTheirPlaces(wanted()) : wanted());
  }

  /** Those that stand there first, in the order they stand; new ones behind them. */
  private List<AtWork> inTheirPlaces(List<AtWork> people) {
    Map<String, Integer> places = new HashMap<>();
    for (AtWork shown : table.shown()) {
      places.put(shown.code(), places.size());
    }
    return people.stream()
        .sorted(
            Comparator.comparingInt(
                person -> places.getOrDefault(person.code(), Integer.MAX_VALUE)))
        .toList();
  }

  private static final class NumberCell extends TableCell<Row<AtWork>, String> {
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
  private final class StateCell extends TableCell<Row<AtWork>, AtWork> {
    private Optional<Marked> shown = Optional.empty();

    private record Marked(Icon shape, String style) {}

    @Override
    protected void updateItem(AtWork person, boolean empty) {
      super.updateItem(person, empty);
      if (empty || person == null) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(words.stateInFull(person));
      Marked now = new Marked(icon(person), person.isTimed() ? "accent" : "muted");
      // A new node is styled from scratch: only another state gets one.
      if (getGraphic() == null || !shown.equals(Optional.of(now))) {
        shown = Optional.of(now);
        setGraphic(Icons.of(now.shape(), "small", now.style()));
      }
    }

    private Icon icon(AtWork person) {
      return switch (person.state().orElse(Presence.OFF)) {
        case TALKING -> Icon.PHONE_IN_TALK;
        case AFTER_CALL_WORK -> Icon.PENCIL_OUTLINE;
        case READY -> Icon.CHECK_CIRCLE_OUTLINE;
        case BREAK -> Icon.COFFEE_OUTLINE;
        case OFF -> Icon.ACCOUNT_OFF_OUTLINE;
      };
    }
  }

  /** Why somebody should go and see, by a word and a shape. */
  private final class NeedCell extends TableCell<Row<AtWork>, AtWork> {
    private final Label badge = new Label();
    private Optional<AtWork.Need> shown = Optional.empty();

    @Override
    protected void updateItem(AtWork person, boolean empty) {
      super.updateItem(person, empty);
      Optional<AtWork.Need> worst = empty || person == null ? Optional.empty() : person.worst();
      setGraphic(worst.isPresent() ? badge : null);
      setText(worst.isPresent() || empty || person == null ? "" : words.heard(person));
      worst.ifPresent(need -> show(need, person.needs().size() - 1));
      setAccessibleText(worst.isPresent() ? badge.getText() : null);
    }

    private void show(AtWork.Need need, int more) {
      String word = words.get("board.need." + need);
      badge.setText(more > 0 ? words.get("board.need.more", word, more) : word);
      // A new node is styled from scratch: only another need gets one.
      if (!shown.equals(Optional.of(need))) {
        shown = Optional.of(need);
        boolean urgent = need == AtWork.Need.HELP || need == AtWork.Need.LONG_CALL;
        badge.getStyleClass().setAll("label", urgent ? "badge-danger" : "badge-warning");
        badge.setGraphic(Icons.of(icon(need), "small", urgent ? "danger" : "warning"));
      }
    }

    private Icon icon(AtWork.Need need) {
      return switch (need) {
        case HELP -> Icon.HAND_BACK_LEFT;
        case LONG_CALL -> Icon.TIMER_ALERT_OUTLINE;
        case LONG_WRAP_UP -> Icon.PENCIL_OUTLINE;
        case CONTINUED -> Icon.PHONE_RETURN_OUTLINE;
      };
    }
  }
}
