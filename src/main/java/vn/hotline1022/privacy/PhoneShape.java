package vn.hotline1022.privacy;

/**
 * Whether a row of digits is built as a telephone number of this country, today's or of before
 * 2018, with the country's code or without. Looser than reading one: what might be a number must
 * not be taken for a secret.
 */
final class PhoneShape {

  private static final int SERVICE = 8;
  private static final int LONG_SERVICE = 10;
  private static final int MOBILE = 9;
  private static final int LANDLINE = 10;
  private static final int WITH_COUNTRY = 11;

  private PhoneShape() {}

  static boolean fits(String digits) {
    int length = digits.length();
    if (length == SERVICE || length == LONG_SERVICE) {
      if (digits.startsWith("1800") || digits.startsWith("1900")) {
        return true;
      }
    }
    if (length == LANDLINE && digits.startsWith("04")) {
      return true;
    }
    // Without its zero a mobile has nine digits, as old identity cards have: not taken for one.
    return length > MOBILE && national(digits, afterPrefixes(digits));
  }

  private static int afterPrefixes(String digits) {
    int start = 0;
    if (digits.startsWith("0084")) {
      start = 4;
    } else if (digits.startsWith("84") && digits.length() >= WITH_COUNTRY) {
      start = 2;
    }
    return digits.charAt(start) == '0' ? start + 1 : start;
  }

  private static boolean national(String digits, int start) {
    int rest = digits.length() - start;
    char first = rest > 0 ? digits.charAt(start) : 0;
    return switch (first) {
      case '3', '5', '7', '8', '9' -> rest == MOBILE;
      case '2' -> rest == LANDLINE;
      case '1' -> rest == LANDLINE && old(digits.charAt(start + 1), digits.charAt(start + 2));
      default -> false;
    };
  }

  /** Mobiles of eleven digits, as they were until 2018. */
  private static boolean old(char second, char third) {
    return switch (second) {
      case '2' -> true;
      case '6' -> third >= '2';
      case '8' -> third == '6' || third == '8';
      case '9' -> third == '9';
      default -> false;
    };
  }
}
