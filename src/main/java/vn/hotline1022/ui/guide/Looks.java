package vn.hotline1022.ui.guide;

import java.util.List;
import javafx.scene.Node;

/** Changes of looks that cost nothing where nothing changes. */
final class Looks {
  private Looks() {}

  /** Whether it is there: seen, and with a place of its own. */
  static void there(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  static void styled(Node node, String style, boolean is) {
    List<String> styles = node.getStyleClass();
    if (is != styles.contains(style)) {
      if (is) {
        styles.add(style);
      } else {
        styles.remove(style);
      }
    }
  }
}
