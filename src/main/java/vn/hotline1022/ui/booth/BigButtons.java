package vn.hotline1022.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.guide.WideButton;

/** Large targets with their digits, some beside each other. */
final class BigButtons extends GridPane {
  private static final int DIGITS = 9;

  private final List<WideButton> buttons = new ArrayList<>();
  private int columns;

  BigButtons(int columns) {
    getStyleClass().add("large-grid");
    setMinWidth(0);
    columns(columns);
  }

  /** So many beside each other from now on. */
  void columns(int now) {
    columns = now;
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < buttons.size(); i++) {
      GridPane.setConstraints(buttons.get(i), i % columns, i / columns);
    }
  }

  /** Nothing stands here any more. */
  void clear() {
    buttons.clear();
    getChildren().clear();
  }

  /**
   * One more.
   *
   * @param digit shown when it is one
   * @param hint a few words below it
   */
  WideButton add(int digit, String id, String text, Optional<String> hint, Runnable action) {
    boolean shown = digit >= 1 && digit <= DIGITS;
    return add(shown ? Integer.toString(digit) : "", id, text, hint, action);
  }

  /** One more with a key of its own, empty when it has none. */
  WideButton add(String written, String id, String text, Optional<String> hint, Runnable action) {
    boolean shown = !written.isEmpty();
    Label key = Panes.label(written, "key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.setVisible(shown);
    key.setManaged(shown);
    VBox words = new VBox(Panes.text(text, "guide-answer-text"));
    words.getStyleClass().add("guide-answer-words");
    hint.ifPresent(more -> words.getChildren().add(Panes.text(more, "caption")));
    WideButton button = new WideButton(Panes.row("gap-s", key, Panes.growing(words)), action);
    button.getStyleClass().add("guide-answer");
    button.setId(id);
    button.setAccessibleText(text);
    button.setAccessibleHelp(written);
    int place = buttons.size();
    buttons.add(button);
    GridPane.setConstraints(button, place % columns, place / columns);
    Panes.join(this, button);
    return button;
  }

  /** Marks one of them as chosen, or not. */
  static void chosen(WideButton button, boolean is) {
    button.getStyleClass().remove("booth-chosen");
    if (is) {
      button.getStyleClass().add("booth-chosen");
    }
  }

  /** How many stand here. */
  int size() {
    return buttons.size();
  }

  /** Presses the one at this place, from 0; whether there is one. */
  boolean press(int place) {
    boolean there = place >= 0 && place < buttons.size();
    if (there) {
      buttons.get(place).fire();
    }
    return there;
  }
}
