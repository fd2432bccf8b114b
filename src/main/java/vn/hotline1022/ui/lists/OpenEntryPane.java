package vn.hotline1022.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** The open entry: what it is, what can be done with it, and who changed what. */
final class OpenEntryPane extends StackPane {
  private final ListsViewModel model;
  private final EntryTexts words;
  private final Texts texts;
  private final VBox facts = Panes.column("gap-m");
  private final VBox history = Panes.column("gap-s");
  private final Label refused = Panes.text("", "text-danger");
  private final List<Button> moves = new ArrayList<>();
  private final Button retire;
  private final Label none;
  private final VBox open;

  OpenEntryPane(ListsViewModel model, EntryTexts words, Texts texts) {
    this.model = model;
    this.words = words;
    this.texts = texts;
    this.none = Panes.text(texts.get("lists.open.none"), "secondary");
    this.retire =
        Actions.button(
            Icon.ARCHIVE_ARROW_DOWN_OUTLINE,
            texts.get("lists.retire"),
            "Del",
            model::retireOrBringBack);
    retire.setId(id("retire"));
    ScrollingPage page = new ScrollingPage(Panes.column("gap-m", facts, history));
    VBox.setVgrow(page, Priority.ALWAYS);
    this.open = Panes.column("gap-m", page, refused, buttons());
    getStyleClass().addAll("card", "open-side");
    getChildren().setAll(none, open);
    model.list().selected().subscribe(this::show);
    model.history().subscribe(_ -> showHistory());
    model.refused().subscribe(this::showRefused);
  }

  private String id(String what) {
    return (model.kinds().size() == 1 ? "shifts-" : "lists-") + what;
  }

  private GridPane buttons() {
    Button correct =
        Actions.button(
            Icon.PENCIL_OUTLINE, texts.get("lists.correct"), "⏎", model::correct, "primary-action");
    Button up =
        Actions.button(Icon.ARROW_UP, texts.get("lists.up"), "Alt ↑", () -> model.move(false));
    Button down =
        Actions.button(Icon.ARROW_DOWN, texts.get("lists.down"), "Alt ↓", () -> model.move(true));
    correct.setId(id("correct"));
    up.setId(id("up"));
    down.setId(id("down"));
    GridPane grid = Actions.grid();
    grid.addRow(0, correct, retire);
    grid.addRow(1, up, down);
    moves.addAll(List.of(up, down));
    return grid;
  }

  private void show(Optional<ListEntry> entry) {
    boolean byDay = entry.filter(now -> now.kind() == ListKind.HOLIDAY).isPresent();
    moves.forEach(button -> button.setDisable(byDay));
    none.setVisible(entry.isEmpty());
    open.setVisible(entry.isPresent());
    entry.ifPresent(
        now -> {
          facts.getChildren().setAll(Panes.text(words.name(now), "title-page"), grid(now));
          if (now.retired()) {
            Actions.say(retire, Icon.RESTORE, texts.get("lists.back"));
          } else {
            Actions.say(retire, Icon.ARCHIVE_ARROW_DOWN_OUTLINE, texts.get("lists.retire"));
          }
          showHistory();
        });
  }

  private GridPane grid(ListEntry entry) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    fact(grid, "lists.field.vi", entry.vi());
    fact(grid, "lists.field.en", entry.en());
    fact(grid, "lists.field.code", entry.code());
    String group = words.group(entry.kind(), entry.group());
    fact(grid, "lists.field.group", entry.isGroup() ? "" : group);
    fact(
        grid,
        entry.days().isPresent() ? "lists.field.days" : "lists.field.hours",
        EntryTexts.hours(entry));
    fact(grid, "lists.field.state", texts.get(state(entry)));
    ListRules.need(entry)
        .ifPresent(need -> fact(grid, "lists.field.need", texts.get("lists.need." + need)));
    return grid;
  }

  private static String state(ListEntry entry) {
    String retired =
        entry.kind() == ListKind.HOLIDAY ? "lists.state.worked" : "lists.state.retired";
    return entry.retired() ? retired : "lists.state.offered";
  }

  private void fact(GridPane grid, String key, String value) {
    if (!value.isEmpty()) {
      Label name = Panes.label(texts.get(key), "muted");
      name.setMinWidth(USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), name, Panes.text(value));
    }
  }

  private void showHistory() {
    history.getChildren().setAll(Panes.label(texts.get("lists.history"), "title-card"));
    model
        .list()
        .selected()
        .get()
        .ifPresent(
            entry ->
                words
                    .history(entry, model.history().get())
                    .forEach(line -> history.getChildren().add(text(line))));
    if (history.getChildren().size() == 1) {
      history.getChildren().add(text(texts.get("lists.history.none")));
    }
  }

  private static Node text(String line) {
    return Panes.text(line, "secondary");
  }

  private void showRefused(Optional<ListProblem> why) {
    String text =
        why.map(
                problem ->
                    problem == ListProblem.NEEDED
                        ? texts.get("lists.problem.NEEDED", need())
                        : texts.get("lists.problem." + problem))
            .orElse("");
    refused.setText(text);
    refused.setVisible(!text.isEmpty());
    refused.setManaged(!text.isEmpty());
  }

  private String need() {
    return model
        .list()
        .selected()
        .get()
        .flatMap(ListRules::need)
        .map(need -> texts.get("lists.need." + need))
        .orElse("");
  }
}
