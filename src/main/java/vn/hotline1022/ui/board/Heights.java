package vn.hotline1022.ui.board;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The heights that something was found to have at a width, until it has to be laid out anew. JavaFX
 * remembers the one at no width only, and asks for the others again at each level above: what did
 * not change is measured once, not each time that something beside it does.
 */
final class Heights {
  private final Map<Double, Double> least = new HashMap<>();
  private final Map<Double, Double> usual = new HashMap<>();

  double least(double width, DoubleUnaryOperator measured) {
    return of(least, width, measured);
  }

  double usual(double width, DoubleUnaryOperator measured) {
    return of(usual, width, measured);
  }

  private static double of(Map<Double, Double> known, double width, DoubleUnaryOperator measured) {
    Double before = known.get(width);
    if (before != null) {
      return before;
    }
    double now = measured.applyAsDouble(width);
    known.put(width, now);
    return now;
  }

  void forget() {
    least.clear();
    usual.clear();
  }
}
