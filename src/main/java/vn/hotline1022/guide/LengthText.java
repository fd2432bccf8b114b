package vn.hotline1022.guide;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time: {@code 45s, 10m, 2h, 1d}. */
final class LengthText {
  private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,3})([smhd])");
  private static final Duration MOST = Duration.ofDays(30);

  private LengthText() {}

  /** Empty when it is none, or longer than thirty days. */
  static Optional<Duration> read(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    Duration length =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    return Optional.of(length).filter(some -> some.compareTo(MOST) <= 0);
  }
}
