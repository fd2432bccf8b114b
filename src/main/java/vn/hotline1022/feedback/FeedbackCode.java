package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hotline1022.text.DatedCode;

/** Codes people name items by: {@code PA-261122-4831-7056}; and how a receiver's are compared. */
public final class FeedbackCode {
  private static final DatedCode CODES = new DatedCode("PA", 0);

  private FeedbackCode() {}

  /**
   * The code of an item.
   *
   * @param taken whether another item is known by this code
   */
  public static String of(LocalDate day, UUID item, Predicate<String> taken) {
    return CODES.of(day, item, taken);
  }

  /** What all codes of a day begin with. */
  public static String ofDay(LocalDate day) {
    return CODES.ofDay(day);
  }

  /** The code that was typed, with or without its dashes; empty when it is none or mistyped. */
  public static Optional<String> read(String typed) {
    return CODES.read(typed);
  }

  /** Of a receiver's code what is compared: letters and digits, whatever stands between them. */
  public static String same(String receiverCode) {
    return receiverCode
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toUpperCase(Locale.ROOT);
  }
}
