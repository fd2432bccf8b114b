package vn.hotline1022.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.Units;

/**
 * The options below a unit's field, with the question above them when an old unit was split. The
 * options scroll where there is not room for all of them.
 */
final class UnitSuggestions extends VBox {
  private final UnitEntry entry;
  private final Texts texts;
  private final UnitTexts words;
  private final Label head = Panes.text("", "unit-question");
  private final VBox rows = new VBox();
  private final ScrollingPage page = new ScrollingPage(rows);

  UnitSuggestions(UnitEntry entry, Texts texts) {
    this.entry = entry;
    this.texts = texts;
    this.words = new UnitTexts(texts);
    getStyleClass().add("unit-suggestions");
    Label keys = Panes.text(texts.get("unit.keys"), "caption", "unit-keys");
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().setAll(head, page, keys);
    entry.options().addListener((ListChangeListener<UnitOption>) _ -> show());
    entry.asked().addListener((_, _, _) -> show());
    entry.marked().subscribe(_ -> mark());
    show();
  }

  private void show() {
    Optional<Units> units = entry.book().finder().get().map(finder -> finder.units());
    String title = head(units);
    head.setText(title);
    head.setVisible(!title.isEmpty());
    head.setManaged(!title.isEmpty());
    List<HBox> made = new ArrayList<>();
    entry.options().forEach(option -> made.add(row(option, units)));
    rows.getChildren().setAll(made);
    mark();
  }

  private String head(Optional<Units> units) {
    if (units.isEmpty()) {
      return texts.get(entry.book().fault().get() == null ? "unit.loading" : "unit.broken");
    }
    boolean fits = entry.options().stream().anyMatch(UnitOption.Fitting.class::isInstance);
    return entry
        .asked()
        .get()
        .map(words::question)
        .orElseGet(() -> fits || entry.text().get().isBlank() ? "" : texts.get("unit.none"));
  }

  private HBox row(UnitOption option, Optional<Units> units) {
    VBox lines = new VBox(Panes.text(words.title(option), "medium"));
    String detail = units.map(all -> words.detail(option, all)).orElse("");
    if (!detail.isEmpty()) {
      lines.getChildren().add(Panes.text(detail, "secondary"));
    }
    HBox row = new HBox(Panes.growing(lines));
    row.getStyleClass().add("unit-option");
    row.setOnMousePressed(
        event -> {
          event.consume();
          entry.pick(option);
        });
    return row;
  }

  private void mark() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).getStyleClass().remove("marked");
      if (i == entry.marked().get()) {
        rows.getChildren().get(i).getStyleClass().add("marked");
        page.reveal(rows.getChildren().get(i));
      }
    }
  }

  /** The marked option in words, for a screen reader. */
  String spoken() {
    int at = entry.marked().get();
    return at < 0 || at >= entry.options().size()
        ? head.getText()
        : words.title(entry.options().get(at));
  }
}
