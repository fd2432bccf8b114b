package vn.hotline1022.ui.board;

import vn.hotline1022.ui.common.Panes;

/** A ward and its number; a long name goes on in the next line. Opens the calls behind it. */
final class WardLine extends PressableLine {
  private static final double GAP = 4;

  private Runnable opens = () -> {};

  WardLine() {
    super(Panes.text("", "medium", "board-ward"), Panes.label("", "mono", "strong", "board-ward"));
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

  private double numbers() {
    return Math.ceil(number.prefWidth(-1));
  }

  @Override
  double names(double width) {
    return Math.max(0, inner(width) - GAP - numbers());
  }

  @Override
  protected double computeMinWidth(double height) {
    return numbers() + GAP + 40 + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + GAP + numbers() + snappedLeftInset() + snappedRightInset();
  }
}
