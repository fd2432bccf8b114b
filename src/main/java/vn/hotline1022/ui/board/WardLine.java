package vn.hotline1022.ui.board;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import vn.hotline1022.ui.common.Panes;

/** A ward and its number; a long name goes on in the next line. Opens the calls behind it. */
final class WardLine extends Pressable {
  private static final double GAP = 4;

  private final Label name = Panes.text("", "medium", "board-ward");
  private final Label number = Panes.label("", "mono", "strong", "board-ward");
  private Runnable opens = () -> {};

  WardLine() {
    getStyleClass().add("board-ward-row");
    getChildren().setAll(name, number);
  }

  void show(String ward, String value, String said, Runnable open) {
    name.setText(ward);
    number.setText(value);
    setAccessibleText(said);
    opens = open;
  }

  @Override
  void press() {
    opens.run();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double numbers() {
    return Math.ceil(number.prefWidth(-1));
  }

  private double names(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset() - GAP - numbers());
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
  protected double computeMinWidth(double height) {
    return numbers() + GAP + 40 + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + GAP + numbers() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double high = getHeight() - top - snappedBottomInset();
    double room = names(getWidth());
    name.resizeRelocate(left, top, room, high);
    double line = number.prefHeight(-1);
    number.resizeRelocate(left + room + GAP, Math.rint(top + (high - line) / 2), numbers(), line);
  }
}
