package vn.hotline1022.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How dates, times, durations and numbers are written: dates and times the same in both languages,
 * numbers as in Vietnamese where no language is named.
 */
public final class Formats {

  /** The time zone everything is shown in. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final Locale VIETNAMESE = Locale.of("vi");

  private static final DateTimeFormatter DATE_TIME = pattern("dd/MM/uuuu HH:mm");
  private static final DateTimeFormatter DATE = pattern("dd/MM/uuuu");
  private static final DateTimeFormatter DAY_TIME = pattern("dd/MM HH:mm");
  private static final DateTimeFormatter TIME = pattern("HH:mm");
  private static final DateTimeFormatter CLOCK = pattern("HH:mm:ss");
  private static final List<DateTimeFormatter> TYPED_DATES =
      List.of(pattern("d/M/uuuu"), pattern("uuuu-M-d"), pattern("d-M-uuuu"), pattern("d.M.uuuu"));

  private Formats() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withZone(ZONE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@code 21/11/2026 09:05}. */
  public static String dateTime(Instant instant) {
    return DATE_TIME.format(instant);
  }

  /** {@code 21/11/2026}, the day in Hanoi. */
  public static String date(Instant instant) {
    return DATE.format(instant);
  }

  /** {@code 21/11/2026}. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** {@code 09:05}, the time of day in Hanoi. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** {@code 09:05:07}, the time of day in Hanoi to the second. */
  public static String clock(Instant instant) {
    return CLOCK.format(instant);
  }

  /** {@code 21/11 09:05}, for a column of recent times. */
  public static String dayTime(Instant instant) {
    return DAY_TIME.format(instant);
  }

  /** {@code 03:12:40}, the hours always there; a negative duration counts as none. */
  public static String watch(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** {@code 3:05}, hours and minutes; a negative duration counts as none. */
  public static String hours(Duration duration) {
    long minutes = Math.max(0, duration.toMinutes());
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  /** {@code 04:09}, from an hour on {@code 1:04:09}; a negative duration counts as none. */
  public static String duration(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours == 0
        ? String.format(Locale.ROOT, "%02d:%02d", minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60);
  }

  /** {@code 1.234.567}. */
  public static String number(long number) {
    return decimal("#,##0", VIETNAMESE).format(number);
  }

  /** The same as a language writes it: {@code 1,234,567} in English. */
  public static String number(long number, Locale locale) {
    return decimal("#,##0", locale).format(number);
  }

  /** {@code 1.234.567,89}, with exactly {@code decimals} digits after the comma. */
  public static String number(double number, int decimals) {
    return number(number, decimals, VIETNAMESE);
  }

  /** The same as a language writes it: {@code 1,234,567.89} in English. */
  public static String number(double number, int decimals, Locale locale) {
    return decimal(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), locale)
        .format(BigDecimal.valueOf(number));
  }

  /** A day as a person writes it: {@code 21/11/2026}, {@code 1/2/2026} or {@code 2026-11-21}. */
  public static Optional<LocalDate> parseDate(String typed) {
    String text = typed.strip();
    return TYPED_DATES.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DecimalFormat decimal(String pattern, Locale locale) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean vietnamese = locale.getLanguage().equals(VIETNAMESE.getLanguage());
    symbols.setGroupingSeparator(vietnamese ? '.' : ',');
    symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
