package vn.hotline1022.ui.board;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two columns where both have room, the wider one left; one below the other where they have not.
 */
final class Sides extends Pane {
  private final Heights heights = new Heights();
  private static final double GAP = 12;
  private static final double SHARE = 0.65;

  private final Region left;
  private final Region right;

  Sides(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().setAll(left, right);
  }

  @Override
  public void requestLayout() {
    // Asked for while it is made, too.
    if (heights != null) {
      heights.forget();
    }
    super.requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double leftWidth(double width) {
    double both = width - GAP;
    double most = both - right.minWidth(-1);
    return Math.floor(Math.min(Math.max(both * SHARE, left.minWidth(-1)), most));
  }

  private boolean beside(double width) {
    return width >= left.minWidth(-1) + GAP + right.minWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(left.minWidth(-1), right.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return left.prefWidth(-1) + GAP + right.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < 0 ? least(width) : heights.least(width, this::least);
  }

  private double least(double width) {
    double wide = width < 0 ? getWidth() : width;
    if (beside(wide)) {
      double first = leftWidth(wide);
      return Math.max(left.minHeight(first), right.minHeight(wide - GAP - first));
    }
    return left.minHeight(wide) + GAP + right.minHeight(wide);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? usual(width) : heights.usual(width, this::usual);
  }

  private double usual(double width) {
    double wide = width < 0 ? getWidth() : width;
    if (beside(wide)) {
      double first = leftWidth(wide);
      return Math.max(left.prefHeight(first), right.prefHeight(wide - GAP - first));
    }
    return left.prefHeight(wide) + GAP + right.prefHeight(wide);
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    if (beside(wide)) {
      double first = leftWidth(wide);
      left.resizeRelocate(0, 0, first, getHeight());
      right.resizeRelocate(first + GAP, 0, wide - GAP - first, getHeight());
      return;
    }
    double below = right.prefHeight(wide);
    double above = Math.max(left.minHeight(wide), getHeight() - GAP - below);
    left.resizeRelocate(0, 0, wide, above);
    right.resizeRelocate(0, above + GAP, wide, below);
  }
}
