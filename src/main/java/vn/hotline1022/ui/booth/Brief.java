package vn.hotline1022.ui.booth;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Buttons that say what they do by their sign and their key alone. */
final class Brief {

  private Brief() {}

  /** Hides the words of a button, or shows them; they are read out all the same. */
  static void set(Button button, boolean is) {
    if (button.getGraphic() instanceof HBox row) {
      Node words = row.getChildren().get(1);
      words.setVisible(!is);
      words.setManaged(!is);
    }
  }
}
