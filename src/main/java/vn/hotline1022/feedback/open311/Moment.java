package vn.hotline1022.feedback.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hotline1022.text.Formats;

/** Reads and writes the standard's moments; one without a zone is Hanoi's. */
final class Moment {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST = 40;

  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[' '][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Simple servers hand out what their clock gives them: seconds or milliseconds since 1970. */
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{9}(\\d{3})?");

  private static final Pattern WORLD = Pattern.compile(" ?(UTC|GMT)$");

  private Moment() {}

  static String text(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(moment.with(ChronoField.NANO_OF_SECOND, 0));
  }

  static Optional<Instant> of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Instant moment =
          SECONDS.matcher(text).matches()
              ? Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))
              : text.length() == 10 ? day(text) : time(WORLD.matcher(text).replaceFirst("Z"));
      int year = moment.atZone(Formats.ZONE).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant day(String text) {
    return LocalDate.parse(text).atStartOfDay(Formats.ZONE).toInstant();
  }

  private static Instant time(String text) {
    TemporalAccessor read = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return read instanceof OffsetDateTime there
        ? there.toInstant()
        : LocalDateTime.from(read).atZone(Formats.ZONE).toInstant();
  }
}
