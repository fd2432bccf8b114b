package vn.hotline1022.staff;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who works here. Staff are known by code, since one person works at two desks.
 *
 * @param code staff code, 1 to 20 of A–Z, 0–9, {@code -}, upper case
 * @param name full name, NFC, at most 80 characters
 * @param until the last day the account signs in, in Hanoi; empty when it does not expire
 */
public record Person(String code, String name, Role role, Optional<LocalDate> until) {

  /** Most characters of a name. */
  public static final int NAME_LENGTH = 80;

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final LocalDate FARTHEST_DAY = LocalDate.of(2199, 12, 31);

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

  /** Device names of Windows, which no file may be called there, whatever its extension. */
  private static final Pattern RESERVED = Pattern.compile("CON|PRN|AUX|NUL|(COM|LPT)[0-9]");

  /** Somebody whose account does not expire. */
  public Person(String code, String name, Role role) {
    this(code, name, role, Optional.empty());
  }

  /** The same person with another role and last day. */
  public Person with(Role other, Optional<LocalDate> last) {
    return new Person(code, name, other, last);
  }

  /** Whether the account's last day is over in Hanoi. */
  public boolean hasExpired(Instant now) {
    return until.filter(day -> today(now).isAfter(day)).isPresent();
  }

  /** Whether this person manages the others, today and on every later day. */
  public boolean managesForGood() {
    return role.may(Permission.MANAGE_PEOPLE) && until.isEmpty();
  }

  /** The day in Hanoi. */
  public static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, HANOI);
  }

  /** Whether {@code day} can be the last day of an account: of our time, whatever was typed. */
  public static boolean isLastDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(FARTHEST_DAY);
  }

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
