package vn.hotline1022.ui.guide;

import java.util.function.DoubleUnaryOperator;

/**
 * How high something is in a width: text that wraps is measured anew each time it is asked, and one
 * layout asks many times.
 */
final class HeightMemo {
  private double width = Double.NaN;
  private double height;

  /** The height in this width, measured when it was not asked last. */
  double of(double wanted, DoubleUnaryOperator measured) {
    if (wanted != width) {
      height = measured.applyAsDouble(wanted);
      width = wanted;
    }
    return height;
  }

  /** Something has changed. */
  void forget() {
    width = Double.NaN;
  }
}
