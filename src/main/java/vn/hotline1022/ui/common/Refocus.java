package vn.hotline1022.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Building controls anew under somebody's hands, without taking the focus from them. */
public final class Refocus {
  private Refocus() {}

  /** Does the work; what had the focus in the pane has it afterwards, by its id. */
  public static void around(Parent pane, Runnable work) {
    Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    String id = focused == null || !isIn(focused, pane) ? null : focused.getId();
    work.run();
    Node again = id == null ? null : pane.lookup("#" + id);
    if (again != null && !again.isFocused()) {
      again.requestFocus();
    }
  }

  private static boolean isIn(Node node, Parent pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
