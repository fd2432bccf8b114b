package vn.hotline1022.ui.guide;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content in the room there is: as large as it is drawn, or smaller when it would not
 * fit, never cut. Letters stay sharp, since they are drawn anew in each size.
 */
final class FitPane extends Region {
  private static final double STEP = 0.02;
  private static final double SMALLEST = 0.4;

  private final Region content;
  private final Scale scale = new Scale(1, 1);

  FitPane(Region content) {
    this.content = content;
    content.getTransforms().setAll(scale);
    getChildren().setAll(content);
  }

  /** How small it had to become; 1 when there was room. */
  double fit() {
    return scale.getX();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
    double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
    double fit = 1;
    while (fit > SMALLEST && content.prefHeight(width / fit) > height / fit) {
      fit -= STEP;
    }
    scale.setX(fit);
    scale.setY(fit);
    content.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width / fit, height / fit);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
