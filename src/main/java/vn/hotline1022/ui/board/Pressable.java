package vn.hotline1022.ui.board;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Something drawn that can be pressed like a button: by the mouse, Enter, space or a reader. */
abstract class Pressable extends Region {

  Pressable() {
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(_ -> press());
    setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      press();
    }
  }

  /** Leads to what is behind it. */
  abstract void press();

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      press();
    }
  }
}
