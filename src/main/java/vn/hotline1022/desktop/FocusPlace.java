package vn.hotline1022.desktop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Where the focus is, and in a text where one was: coming back selects nothing of it. */
record FocusPlace(Optional<Node> node, int anchor, int caret) {

  static FocusPlace in(Scene scene) {
    Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
    return owner.isPresent() && owner.get() instanceof TextInputControl text
        ? new FocusPlace(owner, text.getAnchor(), text.getCaretPosition())
        : new FocusPlace(owner, 0, 0);
  }

  void restore() {
    node.filter(there -> there.getScene() != null)
        .ifPresent(
            there -> {
              there.requestFocus();
              if (there instanceof TextInputControl text) {
                text.selectRange(anchor, caret);
              }
            });
  }
}
