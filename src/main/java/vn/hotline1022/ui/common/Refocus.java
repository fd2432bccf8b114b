package vn.hotline1022.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Building controls anew under somebody's hands, without taking the focus from them. Where the
 * focus is in this window counts, also while somebody is in another one: a control says that it is
 * focused only while its window is.
 */
public final class Refocus {
  private Refocus() {}

  /** Whether the focus is in there. */
  public static boolean holds(Node pane) {
    Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return focused != null && isIn(focused, pane);
  }

  /** Does the work; what had the focus in the pane has it afterwards, by its id. */
  public static void around(Parent pane, Runnable work) {
    Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    String id = focused == null || !isIn(focused, pane) ? null : focused.getId();
    work.run();
    Node again = id == null ? null : pane.lookup("#" + id);
    if (again != null) {
      again.requestFocus();
    }
  }

  /** Whether a node stands in there. */
  public static boolean isIn(Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
