package vn.hotline1022.ui.wardmap;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** The open row: its figures beside those of the period before, each leading to its calls. */
final class WardDetails {
  private final WardMapModel model;
  private final Texts texts;
  private final WardTexts words;
  private final Label name = Panes.text("", "title-card");
  private final Label about = Panes.text("", "secondary");
  private final FlowPane figures = new FlowPane();
  private final VBox root;

  WardDetails(WardMapModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new WardTexts(texts);
    figures.getStyleClass().add("ward-figures");
    root = Panes.column("gap-s", Panes.column("gap-none", name, about), figures);
    root.setId("ward-details");
    model.open().subscribe(_ -> show());
    model.seen().subscribe(_ -> show());
  }

  Region view() {
    return root;
  }

  private void show() {
    Optional<WardRow> open = model.open().get();
    name.setText(open.map(words::name).orElseGet(() -> texts.get("wardmap.details.none")));
    about.setText(
        open.flatMap(row -> model.seen().get().map(now -> words.about(row, now.wards())))
            .orElseGet(() -> texts.get("wardmap.details.hint")));
    Refocus.around(
        figures, () -> figures.getChildren().setAll(open.map(this::tiles).orElse(List.of())));
  }

  private List<Region> tiles(WardRow row) {
    return List.of(
            WardMeasure.CALLS,
            WardMeasure.ACTIVATED,
            WardMeasure.PER_THOUSAND,
            WardMeasure.WRITTEN,
            WardMeasure.OVERDUE)
        .stream()
        .map(measure -> tile(row, measure))
        .toList();
  }

  private Region tile(WardRow row, WardMeasure measure) {
    String value = measure.text(row.value(measure), texts);
    String compared = words.compared(measure, row.value(measure), row.valueBefore(measure));
    VBox lines =
        Panes.column(
            "gap-none",
            Panes.label(texts.get("wardmap.chip." + measure), "caption"),
            Panes.label(value, "ward-figure"),
            Panes.label(compared, "caption"));
    String spoken = words.measure(measure) + ": " + value + ". " + compared;
    String named = words.measure(measure) + " · " + words.name(row);
    Button open = Panes.button("", () -> model.openBehind(measure, named), "ward-figure-tile");
    open.setGraphic(lines);
    open.setId("ward-figure-" + measure);
    open.setAccessibleText(
        texts.get(measure.isOfCalls() ? "wardmap.calls.open" : "wardmap.items.open", spoken));
    return open;
  }
}
