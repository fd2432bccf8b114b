package vn.hotline1022.unit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit's code together with the structure that gives it its meaning; as text {@code 2025:00004}.
 *
 * @param number three digits for a district, five for a ward or commune
 */
public record UnitCode(Structure structure, String number) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{3}|[0-9]{5}");

  public UnitCode {
    if (!isNumber(number)) {
      throw new IllegalArgumentException("no code of a unit");
    }
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<UnitCode> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || !isNumber(text.substring(colon + 1))) {
      return Optional.empty();
    }
    return Structure.of(text.substring(0, colon))
        .map(structure -> new UnitCode(structure, text.substring(colon + 1)));
  }

  /** As it is kept. */
  public String text() {
    return structure.word() + ":" + number;
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
