package vn.hotline1022.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * One line as wide as what is in it; where there is less room it goes on below. A plain flow pane
 * asks for a width of its own, however little is in it.
 */
public final class WrappingRow extends FlowPane {

  public WrappingRow(String style, Node... nodes) {
    super(nodes);
    getStyleClass().add(style);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    int there = 0;
    for (Node node : getManagedChildren()) {
      width += snapSizeX(node.prefWidth(-1));
      there++;
    }
    return width + Math.max(0, there - 1) * snapSpaceX(getHgap());
  }
}
