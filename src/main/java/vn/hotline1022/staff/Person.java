package vn.hotline1022.staff;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Somebody who works here. Staff are known by code, since one person works at two desks.
 *
 * @param code staff code, 1 to 20 of A–Z, 0–9, {@code -}, upper case
 * @param name full name, NFC, at most 80 characters
 */
public record Person(String code, String name, Role role) {

  /** Most characters of a name. */
  public static final int NAME_LENGTH = 80;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

  /** Device names of Windows, which no file may be called there, whatever its extension. */
  private static final Pattern RESERVED = Pattern.compile("CON|PRN|AUX|NUL|(COM|LPT)[0-9]");

  /** Whether {@code text} can be a staff code; it also names the person's key file. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches() && !RESERVED.matcher(text).matches();
  }

  /** Whether {@code text} can be a name: not blank, NFC, no control characters, short enough. */
  public static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= NAME_LENGTH
        && text.codePoints().noneMatch(Person::breaksLine)
        && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static boolean breaksLine(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
