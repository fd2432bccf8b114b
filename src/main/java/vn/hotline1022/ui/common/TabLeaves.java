package vn.hotline1022.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a text area Tab and Shift+Tab go on to the next field, as everywhere else. */
final class TabLeaves {
  private TabLeaves() {}

  static void handle(TextArea area, KeyEvent event) {
    boolean plainTab =
        event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown();
    if (plainTab) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
