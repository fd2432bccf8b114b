package vn.hotline1022.citizen;

import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;

/** How large a citizen may be in a record. Held when writing and when reading. */
final class CitizenBounds {
  static final int CODE_MAX = 32;
  static final int PHONE_MAX = 40;

  private CitizenBounds() {}

  static void name(String name) {
    require(name.length() <= Citizen.NAME_MAX && PlainText.isLine(name), "name");
  }

  static void place(String place) {
    require(place.length() <= CODE_MAX && PlainText.isLine(place), "place");
  }

  static void phone(PhoneNumber phone) {
    String key = phone.key();
    require(!key.isEmpty() && key.length() <= PHONE_MAX && PlainText.isLine(key), "phone");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("out of bounds: " + what);
    }
  }
}
