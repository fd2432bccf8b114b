package vn.hotline1022.ui.daily;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.DailyTexts.Lack;

/** What of the day is not here or not complete, and what to do; each opens what it is about. */
final class ReadinessCard extends VBox {
  private final DailyModel model;
  private final Texts texts;
  private final DailyTexts words;
  private final VBox rows = Panes.column("gap-xs");

  ReadinessCard(DailyModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new DailyTexts(texts);
    getStyleClass().addAll("card", "gap-s");
    setId("daily-readiness");
    getChildren().setAll(Panes.label(texts.get("daily.ready.title"), "title-card"), rows);
    model.state().subscribe(this::show);
  }

  private void show(Optional<DailyState> state) {
    rows.getChildren().clear();
    if (state.isEmpty()) {
      rows.getChildren().add(Panes.text(texts.get("daily.reading"), "secondary"));
      return;
    }
    Readiness ready = state.get().ready();
    words.lacks(state.get()).forEach(this::add);
    if (rows.getChildren().isEmpty()) {
      rows.getChildren()
          .add(line(Icon.CHECK, Panes.text(texts.get("daily.ready.all")), "daily-good"));
    }
    ready.desks().stream()
        .filter(desk -> !desk.isMissing())
        .forEach(
            desk ->
                rows.getChildren()
                    .add(line(Icon.CHECK, Panes.text(words.desk(desk)), "daily-good")));
  }

  private void add(Lack lack) {
    VBox said =
        Panes.column("gap-none", Panes.text(lack.what()), Panes.text(lack.todo(), "secondary"));
    HBox row = line(Icon.ALERT_CIRCLE_OUTLINE, said, "daily-lacks");
    lack.about()
        .ifPresent(
            about -> {
              Button open =
                  Panes.button(texts.get("daily.open"), () -> model.open(about), "link-action");
              open.setMinWidth(USE_PREF_SIZE);
              open.setAccessibleText(texts.get("daily.open") + ": " + lack.what());
              row.getChildren().addAll(Panes.spacer(), open);
            });
    rows.getChildren().add(row);
  }

  static HBox line(Icon icon, Region said, String style) {
    HBox row = Panes.row("gap-s", Icons.of(icon), Panes.growing(said));
    row.getStyleClass().addAll("daily-line", style);
    return row;
  }
}
