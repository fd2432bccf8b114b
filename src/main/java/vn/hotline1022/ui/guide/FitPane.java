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
    double fit = fit(width, height);
    scale.setX(fit);
    scale.setY(fit);
    content.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width / fit, height / fit);
  }

  /** Found by halves: each question lays every line of text out anew. */
  private double fit(double width, double height) {
    if (content.prefHeight(width) <= height) {
      return 1;
    }
    int fits = 1;
    int steps = (int) Math.ceil((1 - SMALLEST) / STEP);
    int most = steps;
    while (fits < most) {
      int middle = (fits + most) / 2;
      double fit = 1 - middle * STEP;
      if (content.prefHeight(width / fit) <= height / fit) {
        most = middle;
      } else {
        fits = middle + 1;
      }
    }
    return 1 - fits * STEP;
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
