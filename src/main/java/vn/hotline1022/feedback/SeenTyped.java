package vn.hotline1022.feedback;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.SearchKey;

/**
 * When something was seen, as people say and type it: {@code hôm qua}, {@code 20/11}, {@code
 * 20/11/2026}; {@code 16:20}, {@code 16h20}, {@code 8 giờ rưỡi}. A day without its year is the last
 * one of that name.
 */
final class SeenTyped {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]|gio)?\\s*(?:(\\d{1,2})\\s*(?:p|phut)?|(ruoi))?");

  /** Four digits in a row. */
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

  private static final Map<String, Integer> DAYS_AGO =
      Map.ofEntries(
          Map.entry("hom nay", 0),
          Map.entry("nay", 0),
          Map.entry("sang nay", 0),
          Map.entry("trua nay", 0),
          Map.entry("chieu nay", 0),
          Map.entry("toi nay", 0),
          Map.entry("vua xong", 0),
          Map.entry("hom qua", 1),
          Map.entry("sang qua", 1),
          Map.entry("chieu qua", 1),
          Map.entry("toi qua", 1),
          Map.entry("dem qua", 1),
          Map.entry("hom kia", 2),
          Map.entry("hom truoc", 2));

  private SeenTyped() {}

  /** The day in Hanoi. */
  static LocalDate today(Instant now) {
    return now.atZone(Formats.ZONE).toLocalDate();
  }

  /** Day and time; empty without a day that can be read, or with a time that cannot. */
  static Optional<Seen> read(String day, String time, LocalDate today) {
    Optional<LocalTime> clock = clock(time);
    boolean unreadable = clock.isEmpty() && !time.isBlank();
    return unreadable ? Optional.empty() : day(day, today).map(date -> new Seen(date, clock));
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    Optional<Integer> ago = Optional.ofNullable(DAYS_AGO.get(SearchKey.of(typed)));
    if (ago.isPresent()) {
      return ago.map(today::minusDays);
    }
    Matcher matcher = DAY.matcher(typed.strip());
    return matcher.matches() ? lastOfThatName(matcher, today) : Formats.parseDate(typed);
  }

  private static Optional<LocalDate> lastOfThatName(Matcher matcher, LocalDate today) {
    try {
      MonthDay named =
          MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
      LocalDate day = named.atYear(today.getYear());
      return Optional.of(day.isAfter(today) ? named.atYear(today.getYear() - 1) : day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalTime> clock(String typed) {
    String text = SearchKey.of(typed);
    Matcher digits = DIGITS.matcher(text);
    Matcher clock = CLOCK.matcher(text);
    boolean inARow = digits.matches() && text.length() > 2;
    if (!inARow && !clock.matches()) {
      return Optional.empty();
    }
    Matcher found = inARow ? digits : clock;
    boolean half = !inARow && clock.group(3) != null;
    String minute = half ? "30" : found.group(2);
    try {
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(found.group(1)), minute == null ? 0 : Integer.parseInt(minute)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
