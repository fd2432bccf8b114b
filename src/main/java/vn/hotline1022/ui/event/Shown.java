package vn.hotline1022.ui.event;

import javafx.scene.Node;

/** Whether something stands on the screen: not behind another side or place. */
final class Shown {

  private Shown() {}

  static boolean is(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null && node.getScene() != null;
  }
}
