package vn.hotline1022.ui.board;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;

/**
 * A name at the left, which goes on in the next line when it is long, and a number at the right in
 * the middle of its height. Can be pressed.
 */
abstract class PressableLine extends Pressable {
  final Label name;
  final Label number;

  PressableLine(Label name, Label number) {
    this.name = name;
    this.number = number;
  }

  /** How much of a width the name has. */
  abstract double names(double width);

  final double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  /** How high what stands in it may be. */
  final double high() {
    return getHeight() - snappedTopInset() - snappedBottomInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    double high = Math.max(name.prefHeight(names(wide)), number.prefHeight(-1));
    return Math.ceil(high) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    name.resizeRelocate(left, top, names(getWidth()), high());
    double size = Math.ceil(number.prefWidth(-1));
    double line = number.prefHeight(-1);
    double x = left + inner(getWidth()) - size;
    number.resizeRelocate(x, Math.rint(top + (high() - line) / 2), size, line);
  }
}
