package vn.hotline1022.ui.common;

import javafx.scene.Node;

/** Whether something stands on the screen: not behind another side or place. */
public final class Shown {

  private Shown() {}

  /** Whether it does now. */
  public static boolean is(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null && node.getScene() != null;
  }
}
