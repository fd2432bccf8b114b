package vn.hotline1022.ui.guide;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/** One answer with its digit. Made once and told other words with every step: that is quick. */
final class AnswerRow {
  private static final String USUAL = "guide-usual";
  private static final String OFFERED = "guide-offered";

  private final Label key = Panes.label("", "key-hint");
  private final Label text = Panes.text("", "guide-answer-text");
  private final Label hint = Panes.text("", "caption");
  private final Button button;
  private Runnable action = () -> {};
  private int digit;

  AnswerRow() {
    key.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(text, hint);
    words.getStyleClass().add("guide-answer-words");
    this.button = new WideButton(Panes.row("gap-s", key, Panes.growing(words)), () -> action.run());
    button.getStyleClass().add("guide-answer");
  }

  Button button() {
    return button;
  }

  void show(String id, int at, String words, Optional<String> more, Runnable does) {
    action = does;
    digit = at;
    key.setText(Integer.toString(digit));
    text.setText(words);
    hint.setText(more.map(now -> "→ " + now).orElse(""));
    Looks.there(hint, more.isPresent());
    Looks.styled(button, USUAL, digit == 1);
    button.setId(id + digit);
    button.setAccessibleText(words);
    button.setAccessibleHelp(Integer.toString(digit));
    Looks.there(button, true);
  }

  /** Marks it as the answer that a countdown points at, when it is one of these digits. */
  void offer(Set<Integer> digits) {
    Looks.styled(button, OFFERED, digits.contains(digit));
  }

  void hide() {
    button.setId(null);
    Looks.there(button, false);
  }
}
