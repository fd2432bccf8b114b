package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** How far people come in a guide, and where most of them stop. */
final class FunnelPane extends VBox {
  private static final int MOST_STEPS = 5;

  private final BoardModel model;
  private final BoardWords words;
  private final ComboBox<String> guides = new ComboBox<>();
  private final Label badge = Panes.label("", "badge-warning");
  private final Label whole = Panes.text("", "caption");
  private final Label empty;
  private final GridPane steps = new GridPane();
  private boolean filling;

  FunnelPane(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    this.empty = Panes.text(words.get("board.funnel.empty"), "secondary");
    badge.setGraphic(Icons.of(MaterialDesignA.ALERT_OUTLINE, "small", "warning"));
    badge.setMinWidth(USE_PREF_SIZE);
    HBox head =
        Panes.row(
            "gap-s",
            Panes.label(words.get("board.funnel.title"), "title-card"),
            Panes.growing(guides));
    guides.setId("board-guide");
    guides.setAccessibleText(words.get("board.funnel.guide"));
    guides.setMaxWidth(Double.MAX_VALUE);
    guides.setConverter(new Titles());
    guides.valueProperty().addListener((_, _, guide) -> choose(guide));
    columns();
    getStyleClass().addAll("card", "gap-xs", "board-card");
    getChildren().setAll(head, Panes.row("gap-s", whole, Panes.spacer(), badge), empty, steps);
    model.funnel().subscribe(now -> show(now));
  }

  private final class Titles extends StringConverter<String> {
    @Override
    public String toString(String id) {
      return id == null ? "" : words.guide(id);
    }

    @Override
    public String fromString(String title) {
      return title;
    }
  }

  private void columns() {
    steps.getStyleClass().add("funnel-steps");
    ColumnConstraints name = new ColumnConstraints();
    name.setPercentWidth(42);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setPercentWidth(44);
    ColumnConstraints share = new ColumnConstraints();
    share.setPercentWidth(14);
    share.setHalignment(HPos.RIGHT);
    steps.getColumnConstraints().setAll(List.of(name, bar, share));
  }

  private void choose(String guide) {
    if (!filling && guide != null) {
      model.guide().set(Optional.of(guide));
    }
  }

  private void show(GuideFunnel funnel) {
    filling = true;
    if (!guides.getItems().equals(funnel.guides())) {
      guides.getItems().setAll(funnel.guides());
    }
    guides.setValue(funnel.shown().map(Funnel::guide).orElse(null));
    filling = false;
    boolean any = funnel.shown().isPresent();
    for (Region part : List.of(guides, whole, steps)) {
      part.setVisible(any);
      part.setManaged(any);
    }
    empty.setVisible(!any);
    empty.setManaged(!any);
    Optional<Funnel.AtStep> bottleneck = funnel.shown().flatMap(Funnel::bottleneck);
    badge.setVisible(bottleneck.isPresent());
    badge.setManaged(bottleneck.isPresent());
    steps.getChildren().clear();
    funnel.shown().ifPresent(shown -> show(shown, bottleneck));
  }

  private void show(Funnel funnel, Optional<Funnel.AtStep> bottleneck) {
    whole.setText(
        words.get(
            "board.funnel.whole",
            funnel.whole().reached(),
            words.cell(Measure.GUIDE_COMPLETION.of(Totals.NONE.with(funnel.whole())))));
    bottleneck.ifPresent(
        at -> badge.setText(words.get("board.funnel.stuck", at.counts().stopped())));
    int row = 0;
    for (Funnel.AtStep at : chosen(funnel, bottleneck)) {
      add(row++, funnel, at, bottleneck.equals(Optional.of(at)));
    }
  }

  /** The first that were reached, and where people stop even when that is later. */
  private static List<Funnel.AtStep> chosen(Funnel funnel, Optional<Funnel.AtStep> bottleneck) {
    List<Funnel.AtStep> chosen =
        new ArrayList<>(funnel.steps().stream().limit(MOST_STEPS).toList());
    bottleneck
        .filter(at -> !chosen.contains(at))
        .ifPresent(
            at -> {
              chosen.removeLast();
              chosen.add(at);
            });
    return chosen;
  }

  private void add(int row, Funnel funnel, Funnel.AtStep at, boolean stuck) {
    double share = (double) at.counts().reached() / Math.max(1, funnel.whole().reached());
    String name = words.step(funnel.guide(), at.step());
    Label label =
        Panes.text(stuck ? words.get("board.funnel.stuck.here", name) : name, "funnel-step");
    Label percent = Panes.label(words.percent(share), "mono", "strong");
    percent.setMinWidth(USE_PREF_SIZE);
    Region fill = new Region();
    fill.getStyleClass().add(stuck ? "funnel-stuck" : "funnel-fill");
    StackPane track = new StackPane(fill);
    track.setAlignment(Pos.CENTER_LEFT);
    track.getStyleClass().add("funnel-track");
    fill.maxWidthProperty().bind(track.widthProperty().multiply(Math.min(1, share)));
    track.setAccessibleText(
        words.get("board.funnel.said", name, at.counts().reached(), at.counts().stopped()));
    steps.addRow(row, label, track, percent);
  }
}
