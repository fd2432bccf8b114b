package vn.hotline1022.ui.settings;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Columns beside each other as long as each has its least width, which the stylesheet gives in em;
 * with large text or a narrow window the last ones go below.
 */
final class Columns extends Pane {
  private static final double GAP = 16;

  Columns(Node... columns) {
    getChildren().addAll(columns);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? prefWidth(-1) : width, false);
  }

  @Override
  protected double computeMinWidth(double height) {
    return least();
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** The height everything takes at this width; puts it there when asked to. */
  private double place(double width, boolean really) {
    List<Node> columns = getManagedChildren();
    int fitting = (int) ((width + GAP) / (least() + GAP));
    int perRow = Math.max(1, Math.min(columns.size(), fitting));
    double each = Math.floor((width - GAP * (perRow - 1)) / perRow);
    double y = 0;
    for (int from = 0; from < columns.size(); from += perRow) {
      double rowHeight = 0;
      for (int i = from; i < Math.min(from + perRow, columns.size()); i++) {
        double height = columns.get(i).prefHeight(each);
        rowHeight = Math.max(rowHeight, height);
        if (really) {
          columns.get(i).resizeRelocate((i - from) * (each + GAP), y, each, height);
        }
      }
      y += rowHeight + GAP;
    }
    return y - GAP;
  }

  private double least() {
    return getManagedChildren().stream().mapToDouble(column -> column.minWidth(-1)).max().orElse(0);
  }
}
