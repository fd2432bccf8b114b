package vn.hotline1022.ui.daily;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Which figures of the last issue are others by now, and where that cannot be told. */
final class ChangesCard extends VBox {
  private static final int SHOWN = 20;

  private final Texts texts;

  ChangesCard(DailyModel model, Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("card", "gap-s", "daily-changes");
    setId("daily-changes");
    model.state().subscribe(this::show);
  }

  private void show(Optional<DailyState> state) {
    List<DailyChange> changes = state.map(DailyState::changes).orElse(List.of());
    boolean compared = state.stream().allMatch(now -> now.held().compared());
    boolean says = !changes.isEmpty() || !compared;
    setVisible(says);
    setManaged(says);
    getChildren().clear();
    if (!says) {
      return;
    }
    String title =
        changes.isEmpty()
            ? texts.get("daily.changes.notCompared")
            : texts.get("daily.changes.title", texts.number(changes.size()));
    getChildren().add(Panes.text(title, "title-card"));
    if (!compared) {
      boolean kept = state.flatMap(DailyState::last).flatMap(DailyIssue::kept).isPresent();
      String why = texts.get(kept ? "daily.changes.otherwise" : "daily.changes.notKept");
      getChildren().add(Panes.text(why, "secondary"));
    }
    changes.stream().limit(SHOWN).forEach(this::add);
    if (changes.size() > SHOWN) {
      getChildren()
          .add(
              Panes.text(
                  texts.get("daily.changes.more", texts.number(changes.size() - SHOWN)),
                  "secondary"));
    }
  }

  private void add(DailyChange change) {
    Label value =
        Panes.label(
            texts.get("daily.changes.value", shown(change.before()), shown(change.after())),
            "strong");
    value.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .add(
            Panes.row(
                "gap-m",
                Panes.growing(
                    Panes.column(
                        "gap-none",
                        Panes.text(change.row()),
                        Panes.text(change.table() + " · " + change.column(), "secondary"))),
                value));
  }

  private static String shown(String figure) {
    return figure.isEmpty() ? "–" : figure;
  }
}
