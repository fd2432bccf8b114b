package vn.hotline1022.staff;

import java.util.stream.IntStream;

/** Six digits that anybody would try first. */
final class WeakPins {

  private WeakPins() {}

  static boolean contains(String pin) {
    return pin.chars().distinct().count() < 3
        || pin.contains("1022")
        || isCounting(pin)
        || isDoubled(pin)
        || isRepeated(pin)
        || isThereAndBack(pin);
  }

  /** 123456, 987654, 135791: the same step each time, over the nine too. */
  private static boolean isCounting(String digits) {
    long steps =
        IntStream.range(1, digits.length())
            .map(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10))
            .distinct()
            .count();
    return steps == 1;
  }

  /** 112233, 887766. */
  private static boolean isDoubled(String pin) {
    return everySecond(pin, 0).equals(everySecond(pin, 1)) && isCounting(everySecond(pin, 0));
  }

  /** 259259. */
  private static boolean isRepeated(String pin) {
    return pin.substring(0, 3).equals(pin.substring(3));
  }

  /** 123321. */
  private static boolean isThereAndBack(String pin) {
    return new StringBuilder(pin).reverse().toString().equals(pin)
        && isCounting(pin.substring(0, 3));
  }

  private static String everySecond(String pin, int from) {
    return "" + pin.charAt(from) + pin.charAt(from + 2) + pin.charAt(from + 4);
  }
}
