package vn.hotline1022.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** In the window while this computer is emptied, and once it is. */
final class EmptiedPage extends StackPane {
  private final Node first;

  private EmptiedPage(Node first, Node... rows) {
    this.first = first;
    VBox column = Panes.column("gap-m", rows);
    column.setAlignment(Pos.CENTER_LEFT);
    column.setMaxHeight(USE_PREF_SIZE);
    column.getStyleClass().addAll("card", "trouble-card");
    setId("emptied-page");
    getStyleClass().add("trouble-page");
    getChildren().add(column);
  }

  /** What is being done, and that a machine that stops meanwhile ends it at its next start. */
  static Region during(Texts texts) {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("handover.emptying"));
    return new EmptiedPage(
        bar,
        Panes.text(texts.get("handover.emptying"), "title-page"),
        Panes.text(texts.get("handover.emptying.says"), "secondary"),
        bar);
  }

  /**
   * That nothing is left.
   *
   * @param close ends the program
   */
  static EmptiedPage after(Texts texts, Runnable close) {
    Button button = Panes.button(texts.get("handover.emptied.close"), close, "primary-action");
    button.setId("emptied-close");
    button.setDefaultButton(true);
    button.setCancelButton(true);
    HBox row = Panes.row("gap-s", Panes.spacer(), button);
    return new EmptiedPage(
        button,
        Panes.text(texts.get("handover.emptied"), "title-page"),
        Panes.text(texts.get("handover.emptied.says"), "secondary"),
        row);
  }

  /** It came to the front. */
  void shown() {
    first.requestFocus();
  }
}
