package vn.hotline1022.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Open Location Codes as maps show them, {@code 7PH72RH2+C5} or short, {@code 2RH2+C5 Hoàn Kiếm}. A
 * short one leaves out which degree it lies in; only one of them lies in Hanoi.
 */
final class PlusCode {
  private static final String DIGITS = "23456789CFGHJMPQRVWX";
  private static final String DIGIT = "[" + DIGITS + "]";
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![A-Z0-9])("
              + DIGIT
              + "{4})?("
              + DIGIT
              + "{4})\\+("
              + DIGIT
              + "{2})("
              + DIGIT
              + ")?(?![A-Z0-9])");

  /** Of the tenth digit, in degrees. */
  private static final double LAST = 0.000_125;

  private PlusCode() {}

  /** The middle of the place a text names so; of a short code the one in Hanoi. */
  static Optional<Coordinates> in(String text) {
    Matcher found = CODE.matcher(text.toUpperCase(Locale.ROOT));
    if (!found.find()) {
      return Optional.empty();
    }
    String low = found.group(2) + found.group(3);
    double north = sum(low, 0) + fine(found.group(4), 5, true);
    double east = sum(low, 1) + fine(found.group(4), 4, false);
    return found.group(1) == null
        ? inHanoi(north, east)
        : whole(degrees(found.group(1), 0) - 90 + north, degrees(found.group(1), 1) - 180 + east);
  }

  private static Optional<Coordinates> whole(double north, double east) {
    boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180;
    return onEarth ? Optional.of(new Coordinates(north, east)) : Optional.empty();
  }

  private static Optional<Coordinates> inHanoi(double north, double east) {
    for (int latitude = 20; latitude <= 21; latitude++) {
      for (int longitude = 105; longitude <= 106; longitude++) {
        if (HanoiOutline.contains(latitude + north, longitude + east)) {
          return Optional.of(new Coordinates(latitude + north, longitude + east));
        }
      }
    }
    return Optional.empty();
  }

  /** Every second digit: twenty degrees and one. */
  private static double degrees(String high, int from) {
    return 20.0 * DIGITS.indexOf(high.charAt(from)) + DIGITS.indexOf(high.charAt(from + 2));
  }

  /** Below a degree. */
  private static double sum(String low, int from) {
    double unit = 0.05;
    double sum = 0;
    for (int i = from; i < low.length(); i += 2) {
      sum += DIGITS.indexOf(low.charAt(i)) * unit;
      unit /= 20;
    }
    return sum;
  }

  /** The eleventh digit parts its cell in five rows of four; without it the middle is meant. */
  private static double fine(String digit, int parts, boolean row) {
    if (digit == null) {
      return LAST / 2;
    }
    int index = DIGITS.indexOf(digit);
    return LAST / parts * ((row ? index / 4 : index % 4) + 0.5);
  }
}
