package vn.hotline1022.ui;

import java.util.List;

/** Text at 150 % at 1366 × 690: a share of the screens in {@code verify}, all with the long run. */
final class LargeText {
  private static final int SHARE = 6;

  private LargeText() {}

  static boolean isTried(String name, boolean first, boolean whole) {
    return whole || (first && Math.floorMod(name.hashCode(), SHARE) == 0);
  }

  /** A prompt that is cut is said whole by the field's name. */
  static List<String> faults(List<String> found) {
    return found.stream()
        .filter(fault -> !fault.startsWith("prompt cut"))
        .map(fault -> fault + " (at 150 %)")
        .toList();
  }
}
