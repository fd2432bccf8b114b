package vn.hotline1022.ui.directory;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One entry, its number large enough to be read out at a glance. */
final class OpenContactPane extends StackPane {
  private final DirectoryViewModel model;
  private final Texts texts;
  private final VBox content = Panes.column("gap-m");
  private final Label said = Panes.text("", "secondary");
  private final Label none;
  private final VBox open;

  OpenContactPane(DirectoryViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.none = Panes.text(texts.get("directory.open.none"), "secondary");
    Button notes =
        Actions.button(
            Icon.NOTE_PLUS_OUTLINE,
            texts.get("directory.notes"),
            "⏎",
            model::toNotes,
            "primary-action");
    Button copy =
        Actions.button(Icon.CONTENT_COPY, texts.get("directory.copy"), "Ctrl C", this::copy);
    Button correct =
        Actions.button(Icon.PENCIL_OUTLINE, texts.get("directory.correct"), "", model::correct);
    Button remove =
        Actions.button(Icon.DELETE_OUTLINE, texts.get("directory.remove"), "", model::remove);
    correct.setId("directory-correct");
    remove.setId("directory-remove");
    HBox change = Panes.row("gap-s", correct, remove);
    change.setVisible(model.mayEdit());
    change.setManaged(model.mayEdit());
    ScrollingPage page = new ScrollingPage(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    this.open = Panes.column("gap-m", page, said, Panes.row("gap-s", notes, copy), change);
    getStyleClass().addAll("card", "open-side");
    getChildren().setAll(none, open);
    model.list().selected().subscribe(this::show);
    model
        .done()
        .subscribe(
            done -> said.setText(done.map(what -> texts.get("directory.done." + what)).orElse("")));
  }

  /** Copies the open entry's number. */
  void copy() {
    model
        .list()
        .selected()
        .get()
        .ifPresent(
            contact -> {
              Clipboard.getSystemClipboard()
                  .setContent(Map.of(DataFormat.PLAIN_TEXT, contact.phone()));
              model.copied();
            });
  }

  private void show(Optional<Contact> contact) {
    none.setVisible(contact.isEmpty());
    open.setVisible(contact.isPresent());
    contact.ifPresent(
        now ->
            content
                .getChildren()
                .setAll(
                    Panes.label(texts.get("directory.kind." + now.kind()), "caption"),
                    Panes.text(now.name(), "title-page"),
                    Panes.text(now.phone(), "open-number"),
                    facts(now)));
  }

  private GridPane facts(Contact contact) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    fact(grid, "directory.field.agency", contact.agency());
    fact(grid, "directory.field.unit", contact.unit());
    fact(grid, "directory.field.hours", contact.hours());
    fact(grid, "directory.field.note", contact.note());
    return grid;
  }

  private void fact(GridPane grid, String key, String value) {
    if (!value.isEmpty()) {
      Label name = Panes.label(texts.get(key), "muted");
      name.setMinWidth(USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), name, Panes.text(value));
    }
  }
}
