package vn.hotline1022.ui.booth;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/** What scrolls up and down where there is not room for all of it, so that what follows is seen. */
final class Scrolled {

  private Scrolled() {}

  /** As much of this as there is room for, as wide as there is room. */
  static ScrollPane of(Region content) {
    ScrollPane scroll = Panes.paintedInPieces(new ScrollPane(content));
    scroll.getStyleClass().add("booth-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /** Scrolls until this part is seen. */
  static void to(ScrollPane scroll, Node part) {
    double whole = scroll.getContent().getLayoutBounds().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    if (whole > seen) {
      double middle = part.getBoundsInParent().getCenterY();
      scroll.setVvalue(Math.clamp((middle - seen / 2) / (whole - seen), 0, 1));
    }
  }
}
