package vn.hotline1022.ui.board;

import javafx.scene.layout.VBox;

/** A card of the board. What did not change in it is not measured again for what changed beside. */
class BoardCard extends VBox {
  private final Heights heights = new Heights();

  BoardCard(String... styles) {
    getStyleClass().add("card");
    getStyleClass().addAll(styles);
  }

  @Override
  public final void requestLayout() {
    // Asked for while it is made, too.
    if (heights != null) {
      heights.forget();
    }
    super.requestLayout();
  }

  @Override
  protected final double computeMinHeight(double width) {
    return heights.least(width, super::computeMinHeight);
  }

  @Override
  protected final double computePrefHeight(double width) {
    return heights.usual(width, super::computePrefHeight);
  }
}
