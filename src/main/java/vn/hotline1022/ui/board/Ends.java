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
    return Math.max(least(left), least(right));
  }

  @Override
  protected double computePrefWidth(double height) {
    return left.prefWidth(-1) + GAP + right.prefWidth(-1);
  }

  /** What wraps needs less than it would like. */
  private static double least(Region side) {
    return side instanceof Ends ? side.minWidth(-1) : side.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = left.prefHeight(own(left, width));
    double other = right.prefHeight(own(right, width));
    return width < 0 || fit(width) ? Math.max(one, other) : one + GAP + other;
  }

  /** How wide a side is in a line of so much. */
  private static double own(Region side, double width) {
    double wanted = Math.ceil(side.prefWidth(-1));
    return width < 0 || !(side instanceof Ends) ? wanted : Math.min(wanted, width);
  }

  @Override
  protected void layoutChildren() {
    double first = own(left, getWidth());
    double second = own(right, getWidth());
    double one = left.prefHeight(first);
    double other = right.prefHeight(second);
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
