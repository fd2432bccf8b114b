package vn.hotline1022.text;

import java.util.Map;

/**
 * Numbers as they were before the changes of 2017 and 2018, which people still have in their
 * address books. None of these beginnings is used by a number of today, so an unfinished old number
 * can be told as well.
 */
final class OldNumbers {

  private static final Map<String, String> MOBILE =
      Map.ofEntries(
          Map.entry("0162", "032"),
          Map.entry("0163", "033"),
          Map.entry("0164", "034"),
          Map.entry("0165", "035"),
          Map.entry("0166", "036"),
          Map.entry("0167", "037"),
          Map.entry("0168", "038"),
          Map.entry("0169", "039"),
          Map.entry("0120", "070"),
          Map.entry("0121", "079"),
          Map.entry("0122", "077"),
          Map.entry("0126", "076"),
          Map.entry("0128", "078"),
          Map.entry("0123", "083"),
          Map.entry("0124", "084"),
          Map.entry("0125", "085"),
          Map.entry("0127", "081"),
          Map.entry("0129", "082"),
          Map.entry("0186", "056"),
          Map.entry("0188", "058"),
          Map.entry("0199", "059"));

  private OldNumbers() {}

  /** The national digits as they are today; others, and today's, unchanged. */
  static String today(String national) {
    if (national.length() >= 4) {
      String mobile = MOBILE.get(national.substring(0, 4));
      if (mobile != null) {
        return mobile + national.substring(4);
      }
    }
    return national.startsWith("04") ? "024" + national.substring(2) : national;
  }
}
