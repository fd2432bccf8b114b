package vn.hotline1022.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A row of a list as wide as the list and as high as its words need there. A plain cell asks its
 * content how high it would be in one line, and then cuts what wraps.
 */
public abstract class RowCell<T> extends ListCell<T> {

  /** The list's own width, so that long words wrap or are shortened, not scrolled sideways. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node row = getGraphic();
    if (row == null || width <= 0) {
      return super.computePrefHeight(width);
    }
    double inner = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + snapSizeY(row.prefHeight(inner)) + snappedBottomInset();
  }
}
