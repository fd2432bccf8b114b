package vn.hotline1022.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** One stop of Tab for a pane of buttons; the arrow keys go from one to the next. */
final class ArrowKeys {

  private ArrowKeys() {}

  /** These of the pane's children. */
  static void between(Pane pane, List<Node> nodes) {
    stopAt(nodes, nodes.getFirst());
    for (Node node : nodes) {
      node.focusedProperty()
          .addListener(
              (_, _, focused) -> {
                if (focused) {
                  stopAt(nodes, node);
                }
              });
    }
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(nodes, event));
  }

  private static void pressed(List<Node> nodes, KeyEvent event) {
    int step = step(event.getCode());
    for (int i = 0; i < nodes.size() && step != 0; i++) {
      if (nodes.get(i).isFocused()) {
        nodes.get(Math.floorMod(i + step, nodes.size())).requestFocus();
        event.consume();
        return;
      }
    }
  }

  private static int step(KeyCode code) {
    return switch (code) {
      case RIGHT, DOWN -> 1;
      case LEFT, UP -> -1;
      default -> 0;
    };
  }

  private static void stopAt(List<Node> nodes, Node stop) {
    nodes.forEach(node -> node.setFocusTraversable(node.equals(stop)));
  }
}
