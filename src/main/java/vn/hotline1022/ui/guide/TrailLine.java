package vn.hotline1022.ui.guide;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/**
 * One step of the way: passed, in front, or yet to come. Made once and told other words as the run
 * goes on: that is quick.
 */
final class TrailLine {

  /** Where a step stands. */
  enum State {
    PASSED("passed"),
    NOW("now"),
    AHEAD("ahead");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  private static final String CHANGING = "guide-changing";

  private final Node check = Icons.of(Icon.CHECK, "guide-check");
  private final Label mark = Panes.label("", "guide-mark");
  private final Label title = Panes.text("");
  private final Label answer = Panes.text("", "caption");
  private final Button button;
  private Optional<State> state = Optional.empty();
  private Runnable action = () -> {};

  TrailLine() {
    mark.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(mark, Panes.growing(new VBox(title, answer)));
    row.getStyleClass().addAll("gap-s", "guide-trail-line");
    this.button = new WideButton(row, () -> action.run());
    button.getStyleClass().add("guide-passed");
  }

  Button node() {
    return button;
  }

  /** Whether it stands for a step now. */
  void show(boolean is) {
    Looks.there(button, is);
    if (!is) {
      button.setId(null);
    }
  }

  /** A step that was passed, with what was answered; without an answer nothing can be changed. */
  void passed(int index, String name, Optional<String> given, boolean changing) {
    become(State.PASSED, name, given);
    button.setId("guide-passed-" + index);
    usable(given.isPresent());
    Looks.styled(button, CHANGING, changing);
  }

  /** What a screen reader says of it, and what it does when it is pressed. */
  void changes(String spoken, Runnable change) {
    button.setAccessibleText(spoken);
    action = change;
  }

  /** The step in front, or one that usually follows. */
  void coming(int number, String name, boolean front) {
    become(front ? State.NOW : State.AHEAD, name, Optional.empty());
    mark.setText(Integer.toString(number));
    button.setId(null);
    usable(false);
    action = () -> {};
    button.setAccessibleText(number + ". " + name);
    Looks.styled(button, CHANGING, false);
  }

  /** What is only to be read is passed over by Tab and by the mouse. */
  private void usable(boolean is) {
    button.setFocusTraversable(is);
    button.setMouseTransparent(!is);
    button.setAccessibleRole(is ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
  }

  private void become(State now, String name, Optional<String> given) {
    if (!state.equals(Optional.of(now))) {
      state.ifPresent(
          before -> {
            mark.getStyleClass().remove("guide-mark-" + before.word);
            title.getStyleClass().remove("guide-trail-" + before.word);
          });
      mark.getStyleClass().add("guide-mark-" + now.word);
      title.getStyleClass().add("guide-trail-" + now.word);
      state = Optional.of(now);
      mark.setGraphic(now == State.PASSED ? check : null);
    }
    if (now == State.PASSED) {
      mark.setText("");
    }
    title.setText(name);
    answer.setText(given.orElse(""));
    Looks.there(answer, given.isPresent());
  }
}
