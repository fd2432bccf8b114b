package vn.hotline1022.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Short words for putting panes together. Distances come from style classes ({@code gap-s}, {@code
 * gap-m}, {@code gap-l}), so that they grow with the text.
 */
public final class Panes {
  private Panes() {}

  /** A column. */
  public static VBox column(String gap, Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add(gap);
    return column;
  }

  /** A row, its nodes centred on one line. */
  public static HBox row(String gap, Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add(gap);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A text that is never cut: it wraps where it has to. */
  public static Label text(String text, String... styleClasses) {
    Label label = label(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A text of one line. */
  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A button that is never narrower than its text. */
  public static Button button(String text, Runnable action, String... styleClasses) {
    Button button = new Button(text);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Shows the key of a button behind its text. */
  public static Button withKey(Button button, String key) {
    Label hint = label(key, "key-hint");
    hint.setMinWidth(Region.USE_PREF_SIZE);
    button.setGraphic(hint);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleHelp(key);
    return button;
  }

  /** Takes the room that is left. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** Lets a node take the width that is left in its row. */
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  /**
   * Adds a control while the window is open. Controls that are given their skins in a pulse leave
   * JavaFX in the belief that there are styles to apply, and in the next pulse it finds none and
   * paints the whole window for it; so this one has its skin before.
   */
  public static void join(Pane pane, Node control) {
    pane.getChildren().add(control);
    Scene scene = pane.getScene();
    if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
      control.applyCss();
    }
  }

  /**
   * Lets only what has changed be painted. A scroll pane keeps a picture of everything in it, which
   * helps while it scrolls; where it seldom does, every second of a clock would paint it as a
   * whole.
   */
  public static ScrollPane paintedInPieces(ScrollPane scroll) {
    scroll
        .skinProperty()
        .subscribe(
            skin -> {
              Node viewport = skin == null ? null : scroll.lookup(".viewport");
              if (viewport != null) {
                viewport.setCache(false);
              }
            });
    return scroll;
  }
}
