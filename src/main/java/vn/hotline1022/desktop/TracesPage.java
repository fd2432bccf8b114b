package vn.hotline1022.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * In the window while the desk ends and the last traces of what was erased go from a large file:
 * that everything is safe, why it takes a moment, and that it need not be waited for.
 */
final class TracesPage extends StackPane {
  private final Button now;

  /**
   * @param hurry closes the desk at once; the rest is done another time
   */
  TracesPage(Texts texts, Runnable hurry) {
    this.now = Panes.button(texts.get("shell.traces.now"), hurry, "primary-action");
    now.setId("traces-now");
    now.setDefaultButton(true);
    now.setCancelButton(true);
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("shell.traces.title"));
    VBox column =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("shell.traces.title"), "title-page"),
            Panes.text(texts.get("shell.traces.detail"), "secondary"),
            bar,
            Panes.row("gap-s", Panes.spacer(), now));
    column.setAlignment(Pos.CENTER_LEFT);
    column.setMaxHeight(USE_PREF_SIZE);
    column.getStyleClass().addAll("card", "trouble-card");
    setId("traces-page");
    getStyleClass().add("trouble-page");
    getChildren().add(column);
  }

  /** It came to the front. */
  void shown() {
    now.requestFocus();
  }
}
