package vn.hotline1022.ui.board;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things at the ends of a line, or one below the other where the line is too short. */
final class Ends extends Pane {
  private static final double GAP = 12;

  private final Region left;
  private final Region right;

  Ends(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().setAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fit(double width) {
    return width >= left.prefWidth(-1) + GAP + right.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(left.prefWidth(-1), right.prefWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return left.prefWidth(-1) + GAP + right.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = left.prefHeight(-1);
    double other = right.prefHeight(-1);
    return width < 0 || fit(width) ? Math.max(one, other) : one + GAP + other;
  }

  @Override
  protected void layoutChildren() {
    double one = left.prefHeight(-1);
    double other = right.prefHeight(-1);
    double first = Math.ceil(left.prefWidth(-1));
    double second = Math.ceil(right.prefWidth(-1));
    if (fit(getWidth())) {
      double high = Math.max(one, other);
      left.resizeRelocate(0, Math.floor((high - one) / 2), first, one);
      right.resizeRelocate(getWidth() - second, Math.floor((high - other) / 2), second, other);
      return;
    }
    left.resizeRelocate(0, 0, first, one);
    right.resizeRelocate(0, one + GAP, second, other);
  }
}
