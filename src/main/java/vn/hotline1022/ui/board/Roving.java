package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Several things that are one stop of Tab: the arrow keys move among them. */
final class Roving {
  private List<? extends Node> nodes = List.of();

  /** Moves among these from now on. */
  void over(List<? extends Node> now) {
    boolean had = nodes.stream().anyMatch(Node::isFocusTraversable);
    nodes = List.copyOf(now);
    int at = 0;
    for (int i = 0; i < nodes.size(); i++) {
      at = had && nodes.get(i).isFocused() ? i : at;
    }
    stopAt(at);
    nodes.forEach(
        node -> {
          node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
          node.focusedProperty().subscribe(focused -> follow(node, focused));
        });
  }

  private void follow(Node node, boolean focused) {
    if (focused) {
      stopAt(nodes.indexOf(node));
    }
  }

  private void stopAt(int at) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setFocusTraversable(i == at);
    }
  }

  /** Puts the focus where Tab would stop. */
  void requestFocus() {
    nodes.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
  }

  private void pressed(KeyEvent event) {
    int at = nodes.indexOf((Node) event.getSource());
    switch (event.getCode()) {
      case RIGHT, DOWN -> move(event, at + 1);
      case LEFT, UP -> move(event, at - 1);
      case HOME -> move(event, 0);
      case END -> move(event, nodes.size() - 1);
      default -> {}
    }
  }

  private void move(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < nodes.size()) {
      nodes.get(to).requestFocus();
    }
  }
}
