package vn.hotline1022.ui.guide;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/** One answer with its digit. Made once and told other words with every step: that is quick. */
final class AnswerRow {
  private static final String USUAL = "guide-usual";

  private final Label key = Panes.label("", "key-hint");
  private final Label text = Panes.text("", "guide-answer-text");
  private final Label hint = Panes.text("", "caption");
  private final Button button;
  private Runnable action = () -> {};

  AnswerRow() {
    key.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(text, hint);
    this.button = new WideButton(Panes.row("gap-s", key, Panes.growing(words)), () -> action.run());
    button.getStyleClass().add("guide-answer");
  }

  Button button() {
    return button;
  }

  void show(String id, int digit, String words, Optional<String> more, Runnable does) {
    action = does;
    key.setText(Integer.toString(digit));
    text.setText(words);
    hint.setText(more.map(now -> "→ " + now).orElse(""));
    there(hint, more.isPresent());
    boolean usual = digit == 1;
    if (usual != button.getStyleClass().contains(USUAL)) {
      if (usual) {
        button.getStyleClass().add(USUAL);
      } else {
        button.getStyleClass().remove(USUAL);
      }
    }
    button.setId(id + digit);
    button.setAccessibleText(words);
    button.setAccessibleHelp(Integer.toString(digit));
    there(button, true);
  }

  void hide() {
    button.setId(null);
    there(button, false);
  }

  private static void there(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }
}
