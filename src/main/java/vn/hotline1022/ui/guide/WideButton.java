package vn.hotline1022.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button over the whole width whose words wrap and make it higher, never cut. */
public final class WideButton extends Button {
  private final Region words;

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

  @Override
  protected double computePrefHeight(double width) {
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
