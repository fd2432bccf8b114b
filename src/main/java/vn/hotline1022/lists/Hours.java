package vn.hotline1022.lists;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * From one time of day to another, in Hanoi's time, to the minute; where {@code to} is not after
 * {@code from} it passes midnight.
 */
public record Hours(LocalTime from, LocalTime to) {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("H[[:]mm]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  public Hours {
    from = from.truncatedTo(ChronoUnit.MINUTES);
    to = to.truncatedTo(ChronoUnit.MINUTES);
  }

  /** Whether it is under way at this time of day. */
  public boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean notOver = time.isBefore(to);
    return from.isBefore(to) ? begun && notOver : begun || notOver;
  }

  /** A time of day as people type it: {@code 7}, {@code 7:30}, {@code 07:30}, {@code 7h30}. */
  public static Optional<LocalTime> parse(String typed) {
    String tidy = typed.strip().toLowerCase(Locale.ROOT).replace('h', ':').replace('g', ':');
    String whole = tidy.endsWith(":") ? tidy.substring(0, tidy.length() - 1) : tidy;
    if (!whole.matches("[0-9]{1,2}(:[0-9]{2})?")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(whole, TYPED));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code 07:30}. */
  public static String text(LocalTime time) {
    return SHOWN.format(time);
  }

  /** {@code 07–15}, or {@code 07:30–15:00} where minutes matter. */
  public String brief() {
    boolean whole = from.getMinute() == 0 && to.getMinute() == 0;
    return whole
        ? "%02d–%02d".formatted(from.getHour(), to.getHour())
        : text(from) + "–" + text(to);
  }
}
