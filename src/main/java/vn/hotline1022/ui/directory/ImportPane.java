package vn.hotline1022.ui.directory;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.directory.ContactImport;
import vn.hotline1022.directory.ContactImport.Line;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** What importing a workbook would do, row by row, the rows that cannot be used first. */
final class ImportPane extends VBox {
  private final ImportModel model;
  private final Texts texts;
  private final Label sum = Panes.text("", "strong");
  private final ListView<Line> rows = new ListView<>();
  private final Button accept;

  ImportPane(ImportModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.accept =
        Actions.button(
            Icon.CHECK,
            texts.get("directory.import.accept"),
            TabbedScreen.SAVE,
            model::accept,
            "primary-action");
    rows.setId("import-rows");
    rows.getStyleClass().add("side-list");
    rows.setAccessibleText(texts.get("directory.import.title"));
    rows.setCellFactory(_ -> new Row());
    VBox.setVgrow(rows, Priority.ALWAYS);
    Button give = Panes.withKey(Panes.button(texts.get("directory.cancel"), model::giveUp), "Esc");
    getStyleClass().addAll("card", "gap-m", "open-side");
    getChildren()
        .setAll(
            Panes.label(texts.get("directory.import.title"), "title-card"),
            sum,
            rows,
            Panes.row("gap-s", accept, give));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.preview().subscribe(this::show);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.giveUp();
      event.consume();
    }
  }

  private void show(Optional<ContactImport> preview) {
    accept.setDisable(!model.canAccept());
    rows.getItems().clear();
    preview.ifPresent(
        found -> {
          sum.setText(
              texts.get(
                  "directory.import.sum",
                  found.added(),
                  found.changed(),
                  found.same(),
                  found.bad().size()));
          rows.getItems().addAll(found.bad());
          found.lines().stream()
              .filter(line -> !(line instanceof ContactImport.Bad))
              .forEach(rows.getItems()::add);
        });
  }

  void focus() {
    rows.requestFocus();
    if (!rows.getItems().isEmpty()) {
      rows.getSelectionModel().selectFirst();
    }
  }

  private final class Row extends RowCell<Line> {
    @Override
    protected void updateItem(Line line, boolean none) {
      super.updateItem(line, none);
      setGraphic(none || line == null ? null : row(line));
    }
  }

  private VBox row(Line line) {
    return switch (line) {
      case ContactImport.Bad bad ->
          row(
              line,
              "badge-danger",
              "directory.import.bad",
              texts.get("directory.import.problem." + bad.problem()),
              bad.shown());
      case ContactImport.Added added ->
          row(
              line,
              "badge-success",
              "directory.import.added",
              added.contact().name() + " · " + added.contact().phone(),
              added.contact().agency());
      case ContactImport.Changed changed ->
          row(
              line,
              "badge-info",
              "directory.import.changed",
              changed.contact().name() + " · " + changed.contact().phone(),
              texts.get("directory.import.before", changed.before().phone()));
      case ContactImport.Same same ->
          row(
              line,
              "badge-neutral",
              "directory.import.same",
              same.contact().name() + " · " + same.contact().phone(),
              "");
    };
  }

  private VBox row(Line line, String badge, String key, String what, String detail) {
    Label mark = Panes.label(texts.get(key), badge);
    mark.setMinWidth(USE_PREF_SIZE);
    Label number = Panes.label(texts.get("directory.import.row", line.row()), "caption");
    number.setMinWidth(USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", number, mark, Panes.growing(Panes.text(what, "medium")));
    VBox lines = new VBox(head);
    if (!detail.isEmpty()) {
      lines.getChildren().add(Panes.text(detail, "secondary"));
    }
    return lines;
  }
}
