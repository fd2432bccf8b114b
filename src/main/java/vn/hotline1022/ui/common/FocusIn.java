package vn.hotline1022.ui.common;

import javafx.scene.Node;

/**
 * Where the work is. {@link Node#isFocusWithin} says nothing while the window is in the background;
 * what has the focus of its scene has it again when the window comes back.
 */
public final class FocusIn {

  private FocusIn() {}

  /** Whether the focus of the scene is at this node or in it. */
  public static boolean within(Node node) {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(node)) {
        return true;
      }
    }
    return false;
  }
}
