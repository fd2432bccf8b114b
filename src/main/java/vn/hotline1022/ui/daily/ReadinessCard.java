package vn.hotline1022.ui.daily;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.DailyTools.About;

/** What of the day is not here or not complete; each opens what it is about. */
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
    if (!ready.over()) {
      add(texts.get("daily.ready.notOver"));
    }
    if (ready.lag() > 0) {
      add(texts.get("daily.ready.lag", Formats.number(ready.lag())));
    }
    ready.missing().forEach(desk -> add(words.desk(desk), About.DESKS));
    ready.events().forEach(event -> add(words.event(event), About.EVENTS));
    for (Readiness.Gap gap : Readiness.Gap.values()) {
      long count = ready.gaps().getOrDefault(gap, 0L);
      if (count > 0) {
        add(words.gap(gap, count), about(gap));
      }
    }
    if (rows.getChildren().isEmpty()) {
      rows.getChildren()
          .add(line(MaterialDesignC.CHECK, texts.get("daily.ready.all"), "daily-good"));
    }
    ready.desks().stream()
        .filter(desk -> !desk.isMissing())
        .forEach(
            desk ->
                rows.getChildren()
                    .add(line(MaterialDesignC.CHECK, words.desk(desk), "daily-good")));
  }

  private static About about(Readiness.Gap gap) {
    return switch (gap) {
      case RUNNING -> About.RUNNING_CALLS;
      case NO_REASON, NO_PLACE, NO_ENDING -> About.CALLS_OF_DAY;
      case PROMISES -> About.PROMISES;
    };
  }

  private void add(String text) {
    rows.getChildren().add(line(MaterialDesignA.ALERT_CIRCLE_OUTLINE, text, "daily-lacks"));
  }

  private void add(String text, About about) {
    Button open = Panes.button(texts.get("daily.open"), () -> model.open(about), "link-action");
    open.setAccessibleText(texts.get("daily.open") + ": " + text);
    HBox row = line(MaterialDesignA.ALERT_CIRCLE_OUTLINE, text, "daily-lacks");
    row.getChildren().addAll(Panes.spacer(), open);
    rows.getChildren().add(row);
  }

  private static HBox line(Ikon icon, String text, String style) {
    HBox row = Panes.row("gap-s", Icons.of(icon), Panes.growing(Panes.text(text)));
    row.getStyleClass().addAll("daily-line", style);
    return row;
  }
}
