package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Counted;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.TypedChoice;

/** How far people come in a guide, and where most of them stop. */
final class FunnelPane extends BoardCard {
  private static final int MOST_STEPS = 5;

  private final BoardModel model;
  private final BoardWords words;
  private final ComboBox<String> guides;
  private final Button badge;
  private final Button whole;
  private final Label empty;
  private final VBox steps = Panes.column("gap-none");
  private final List<FunnelStep> rows = new ArrayList<>();
  private final Roving roving = new Roving();
  private boolean filling;

  FunnelPane(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    this.guides = new TypedChoice<>(words::guide);
    this.empty = Panes.text(words.get("board.funnel.empty"), "secondary");
    this.badge = Panes.button("", this::openStuck, "board-stuck");
    this.whole = Panes.button("", () -> open(Counted.As.REACHED, ""), "board-runs");
    badge.setId("board-funnel-stuck");
    whole.setId("board-funnel-whole");
    badge.setGraphic(Icons.of(Icon.ALERT_OUTLINE, "small", "warning"));
    badge.setMinWidth(USE_PREF_SIZE);
    HBox head =
        Panes.row(
            "gap-s",
            Panes.label(words.get("board.funnel.title"), "title-card"),
            Panes.growing(guides));
    guides.setId("board-guide");
    Spoken.name(guides, words.get("board.funnel.guide"));
    guides.setMaxWidth(Double.MAX_VALUE);
    guides.valueProperty().addListener((_, _, guide) -> choose(guide));
    steps.getStyleClass().add("funnel-steps");
    getStyleClass().addAll("gap-xs", "board-card");
    getChildren().setAll(head, Panes.row("gap-s", whole, Panes.spacer(), badge), empty, steps);
    model.funnel().subscribe(now -> show(now));
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
    String guide = words.guide(funnel.guide());
    whole.setAccessibleText(guide + ": " + whole.getText());
    List<Funnel.AtStep> chosen = chosen(funnel, bottleneck);
    lay(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      Funnel.AtStep at = chosen.get(i);
      String title = words.step(funnel.guide(), at.step());
      boolean stuck = bottleneck.equals(Optional.of(at));
      rows.get(i).show(at, title, funnel.whole().reached(), stuck, words);
    }
  }

  /** Rows that are there already are kept: only what they say changes. */
  private void lay(int count) {
    if (rows.size() == count) {
      return;
    }
    rows.clear();
    for (int i = 0; i < count; i++) {
      rows.add(new FunnelStep(step -> open(Counted.As.REACHED, step)));
    }
    steps.getChildren().setAll(rows);
    roving.over(rows);
  }

  private void open(Counted.As as, String step) {
    model
        .funnel()
        .get()
        .shown()
        .ifPresent(shown -> model.openRuns(as, new GuidePoint(shown.guide(), step), words::point));
  }

  private void openStuck() {
    model
        .funnel()
        .get()
        .shown()
        .flatMap(Funnel::bottleneck)
        .ifPresent(at -> open(Counted.As.STOPPED, at.step()));
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
}
