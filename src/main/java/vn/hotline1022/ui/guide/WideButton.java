package vn.hotline1022.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button over the whole width whose words wrap and make it higher, never cut. */
public final class WideButton extends Button {
  private final Region words;
  private final HeightMemo high = new HeightMemo();

  public WideButton(Region words, Runnable action) {
    this.words = words;
    setGraphic(words);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setOnAction(_ -> action.run());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Also called while this is being made. */
  @Override
  public void requestLayout() {
    if (high != null) {
      high.forget();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return high.of(width, this::measured);
  }

  private double measured(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? -1 : Math.max(0, width - sides);
    return words.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    words.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
