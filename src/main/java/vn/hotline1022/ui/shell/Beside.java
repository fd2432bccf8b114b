package vn.hotline1022.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.ui.common.Refocus;

/**
 * Something beside every place: there where the window is wide enough, otherwise over its end. What
 * lies under it comes to light when it has the focus.
 */
final class Beside {
  /** The desk with its rail is this many times as wide as what stands beside it. */
  private static final double ROOM = 5.2;

  private final BorderPane frame;
  private final StackPane layers;
  private final Region side;
  private final BooleanProperty shown;

  /**
   * @param layers the frame below, whatever lies over it above
   * @param shown whether it is to be seen
   */
  Beside(BorderPane frame, StackPane layers, Region side, BooleanProperty shown) {
    this.frame = frame;
    this.layers = layers;
    this.side = side;
    this.shown = shown;
    StackPane.setAlignment(side, Pos.CENTER_RIGHT);
    side.visibleProperty().bind(shown);
    side.managedProperty().bind(shown);
    layers.getChildren().add(1, side);
    layers.widthProperty().subscribe(_ -> place());
    side.prefWidthProperty().subscribe(_ -> place());
    layers.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
  }

  private void place() {
    double width = side.getPrefWidth();
    boolean apart = width > 0 && layers.getWidth() >= ROOM * width;
    if (apart != isApart()) {
      layers.getChildren().remove(side);
      frame.setRight(null);
      if (apart) {
        frame.setRight(side);
      } else {
        layers.getChildren().add(1, side);
      }
    }
  }

  private boolean isApart() {
    return side.equals(frame.getRight());
  }

  /** Where the focus stands first, nobody went: only going under it brings that to light. */
  private void focused(Node before, Node now) {
    boolean went = before != null && now != null && Refocus.isIn(before, frame);
    if (went && shown.get() && !isApart() && isUnder(now)) {
      shown.set(false);
    }
  }

  private boolean isUnder(Node owner) {
    return Refocus.holds(frame)
        && side.localToScene(side.getLayoutBounds())
            .intersects(owner.localToScene(owner.getLayoutBounds()));
  }
}
