package vn.hotline1022.ui.privacy;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;

/** Who looked at or took out what, for those who may read it; and how long things are kept. */
final class LogCard extends VBox {
  private static final List<Integer> MONTHS = List.of(6, 12, 18, 24, 36, 60);

  private final PrivacyModel model;
  private final Texts texts;
  private final PrivacyTexts words;
  private final GridPane rows = new GridPane();

  LogCard(PrivacyModel model, CitizenTexts citizens, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new PrivacyTexts(texts, citizens);
    rows.getStyleClass().add("fact-grid");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Panes.label(texts.get("privacy.retention"), "title-card"),
                Panes.spacer(),
                months()),
            Panes.text(texts.get("privacy.retention.detail"), "secondary"),
            traces(),
            Panes.label(texts.get("privacy.log"), "title-card"),
            scroll);
    model.log().subscribe(this::show);
  }

  private Label traces() {
    Label traces = Panes.text(texts.get("privacy.traces"), "field-hint");
    traces.setId("privacy-traces");
    traces.visibleProperty().bind(model.traces());
    traces.managedProperty().bind(model.traces());
    return traces;
  }

  private MenuButton months() {
    MenuButton menu = new MenuButton();
    menu.setId("privacy-months");
    menu.getStyleClass().add("chip");
    menu.setMnemonicParsing(false);
    menu.setMinWidth(USE_PREF_SIZE);
    for (int choice : MONTHS) {
      MenuItem item = new MenuItem(texts.get("privacy.retention.months", choice));
      item.setOnAction(_ -> model.keepFor(choice));
      menu.getItems().add(item);
    }
    model.months().subscribe(now -> menu.setText(texts.get("privacy.retention.months", now)));
    return menu;
  }

  private void show(List<LogLine> notes) {
    rows.getChildren().clear();
    if (notes.isEmpty()) {
      rows.addRow(
          0,
          Panes.text(
              texts.get(model.readsLog() ? "privacy.log.none" : "privacy.log.denied"),
              "secondary"));
    }
    int row = 0;
    for (LogLine line : notes) {
      rows.addRow(
          row++,
          whole(Panes.label(Formats.dateTime(line.note().at()), "mono", "muted")),
          whole(Panes.label(line.note().actor(), "strong")),
          Panes.text(words.line(line)));
    }
  }

  private static Label whole(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
