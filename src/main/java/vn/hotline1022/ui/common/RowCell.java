package vn.hotline1022.ui.common;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A row of a list as wide as the list and as high as its words need there. A plain cell asks its
 * content how high it would be in one line, and then cuts what wraps.
 */
public abstract class RowCell<T> extends ListCell<T> {

  /** A row without words of its own is read by those that stand in it. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object said = super.queryAccessibleAttribute(attribute, parameters);
    boolean silent = said == null || said.toString().isBlank();
    return attribute == AccessibleAttribute.TEXT && silent && getGraphic() != null
        ? Spoken.words(getGraphic())
        : said;
  }

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
