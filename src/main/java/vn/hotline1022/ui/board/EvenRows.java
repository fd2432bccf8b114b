package vn.hotline1022.ui.board;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Things of one width beside each other, in as many rows as their least widths need. */
final class EvenRows extends Pane {
  private final Heights heights = new Heights();
  private static final double GAP = 12;

  EvenRows(List<? extends Node> nodes) {
    getChildren().setAll(nodes);
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

  private int columns(double width) {
    double least = getChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(1);
    int fit = (int) ((width + GAP) / (least + GAP));
    int most = Math.clamp(fit, 1, getChildren().size());
    int rows = (getChildren().size() + most - 1) / most;
    return (getChildren().size() + rows - 1) / rows;
  }

  private double each(double width) {
    int columns = columns(width);
    return (width - GAP * (columns - 1)) / columns;
  }

  private double rowHeight(double width) {
    double each = each(width);
    return Math.ceil(
        getChildren().stream().mapToDouble(node -> node.prefHeight(each)).max().orElse(0));
  }

  @Override
  protected double computeMinWidth(double height) {
    return getChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.usual(width, this::measured);
  }

  private double measured(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    int columns = columns(wide);
    int rows = (getChildren().size() + columns - 1) / columns;
    return rows * rowHeight(wide) + (rows - 1) * GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    int count = getChildren().size();
    return count * (computeMinWidth(-1) + GAP) - GAP;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double each = each(getWidth());
    int rows = (getChildren().size() + columns - 1) / columns;
    double room = (getHeight() - GAP * (rows - 1)) / rows;
    double high = Math.max(rowHeight(getWidth()), Math.floor(room));
    for (int i = 0; i < getChildren().size(); i++) {
      int column = i % columns;
      int row = i / columns;
      double x = Math.round(column * (each + GAP));
      double end = Math.round(column * (each + GAP) + each);
      getChildren().get(i).resizeRelocate(x, row * (high + GAP), end - x, high);
    }
  }
}
