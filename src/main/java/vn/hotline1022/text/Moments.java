package vn.hotline1022.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as people type it: {@code 8:10} today, {@code 21/11 8:10} this year, {@code 21/11/2026
 * 08:10}, or a day alone. Read in Hanoi's time.
 */
public final class Moments {
  private static final int LONGEST = 24;
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?)?\\s*(?:(\\d{1,2})[:hH](\\d{2}))?");

  private Moments() {}

  /** Reads what was typed; empty when it is no moment. */
  public static Optional<Instant> parse(String typed, Instant now) {
    String text = typed.strip();
    // Nothing at all would fit the pattern, and a long paste is not worth looking at.
    Matcher parts = TYPED.matcher(text);
    if (text.isEmpty() || text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate today = now.atZone(Formats.ZONE).toLocalDate();
      LocalDateTime moment = LocalDateTime.of(day(parts, today), time(parts));
      return Optional.of(moment.atZone(Formats.ZONE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher parts, LocalDate today) {
    if (parts.group(1) == null) {
      return today;
    }
    int year = parts.group(3) == null ? today.getYear() : number(parts.group(3));
    return LocalDate.of(year, number(parts.group(2)), number(parts.group(1)));
  }

  private static LocalTime time(Matcher parts) {
    return parts.group(4) == null
        ? LocalTime.MIDNIGHT
        : LocalTime.of(number(parts.group(4)), number(parts.group(5)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
