package vn.hotline1022.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes people name faults by: {@code KT-261122-0007}, the day and the number on that day. */
public final class EscalationCode {
  /** So long is what all codes of one day begin with. */
  public static final int DAY_LENGTH = 10;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
  private static final Pattern CODE = Pattern.compile("(?i)KT[ \\-–—]?(\\d{6})[ \\-–—]?(\\d{4,6})");

  private EscalationCode() {}

  public static String of(LocalDate day, int number) {
    return "KT-" + DAY.format(day) + String.format(Locale.ROOT, "-%04d", number);
  }

  /** The next code of the day after {@code last}, which may be of no day at all. */
  public static String after(String last, LocalDate day) {
    Matcher matcher = CODE.matcher(last);
    return of(day, matcher.matches() ? Integer.parseInt(matcher.group(2)) + 1 : 1);
  }

  /** The code at the beginning of a line, however its dashes were written, and where it ends. */
  static Optional<Start> atStart(String line) {
    Matcher matcher = CODE.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(new Start("KT-" + matcher.group(1) + "-" + matcher.group(2), matcher.end()))
        : Optional.empty();
  }

  /** A code and where it ends in its line. */
  record Start(String code, int end) {}
}
