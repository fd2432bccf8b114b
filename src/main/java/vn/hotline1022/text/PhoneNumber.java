package vn.hotline1022.text;

/**
 * A telephone number as the desk keeps it.
 *
 * @param key what is stored, compared and searched: the national digits of a Vietnamese number
 *     ({@code 0912345678}, {@code 02438261147}), a short code ({@code 1022}), {@code +} and digits
 *     of a foreign number, the digits as typed (after their {@code +}) of one that is incomplete,
 *     or empty for a withheld or erased one
 * @param kind what it is
 */
public record PhoneNumber(String key, Kind kind) {

  /** The caller's number was not shown. */
  public static final PhoneNumber WITHHELD = new PhoneNumber("", Kind.WITHHELD);

  /** The number was erased, as the law gives everybody the right to; the notes went with it. */
  public static final PhoneNumber ERASED = new PhoneNumber("", Kind.ERASED);

  /** Kept, but neither shown nor used, as somebody asked; stands in its place, is never kept. */
  public static final PhoneNumber RESTRICTED = new PhoneNumber("", Kind.RESTRICTED);

  /** Nothing typed yet. */
  public static final PhoneNumber NONE = new PhoneNumber("", Kind.INCOMPLETE);

  /** What a number is. */
  public enum Kind {
    MOBILE,
    LANDLINE,
    SHORT_CODE,
    FOREIGN,
    /** Digits that are no valid number, kept as typed; also a number still being typed. */
    INCOMPLETE,
    WITHHELD,
    /** What identified the citizen in this call was erased. */
    ERASED,
    /** Somebody in this call asked that their data be kept only. */
    RESTRICTED
  }
}
