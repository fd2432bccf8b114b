package vn.hotline1022.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;

/** Buttons of the desk: an icon, what happens, and the key that does the same. */
public final class Actions {
  private Actions() {}

  /**
   * A button that may be told another text and icon later through {@link #say}.
   *
   * @param key as shown, for example {@code Ctrl ⏎}; empty when there is none
   */
  public static Button button(
      Icon icon, String text, String key, Runnable action, String... styleClasses) {
    Button button = new Button();
    button.setMnemonicParsing(false);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("action");
    button.getStyleClass().addAll(styleClasses);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(pressed -> action.run());
    Label hint = new Label(key);
    hint.getStyleClass().add("key-hint");
    hint.setVisible(!key.isEmpty());
    hint.setManaged(!key.isEmpty());
    Label words = new Label();
    words.getStyleClass().add("action-text");
    HBox row = new HBox(Icons.of(icon), words, hint);
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("gap-s");
    button.setGraphic(row);
    button.setAccessibleHelp(key);
    say(button, icon, text);
    return button;
  }

  /** A grid of two columns that share the width; a long text takes what it needs. */
  public static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("action-grid");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setHgrow(Priority.ALWAYS);
      half.setFillWidth(true);
      grid.getColumnConstraints().add(half);
    }
    return grid;
  }

  /** The same button now does something else. */
  public static void say(Button button, Icon icon, String text) {
    HBox row = (HBox) button.getGraphic();
    row.getChildren().set(0, Icons.of(icon));
    ((Label) row.getChildren().get(1)).setText(text);
    button.setAccessibleText(text);
  }

  /** The same button now does something else, by another key. */
  public static void say(Button button, Icon icon, String text, String key) {
    say(button, icon, text);
    ((Label) ((HBox) button.getGraphic()).getChildren().get(2)).setText(key);
    button.setAccessibleHelp(key);
  }

  /**
   * Where there is little room its sign and its key say it; the words are read out all the same.
   */
  public static void brief(Button button, boolean is) {
    if (button.getGraphic() instanceof HBox row) {
      Node words = row.getChildren().get(1);
      words.setVisible(!is);
      words.setManaged(!is);
    }
  }
}
