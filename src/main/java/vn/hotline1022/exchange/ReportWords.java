package vn.hotline1022.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.SearchKey;

/** How reports of exchanges write times, lengths and what became of a call. */
final class ReportWords {
  private static final Set<String> ANSWERED =
      Set.of(
          "answered",
          "answer",
          "connected",
          "connect",
          "completed",
          "complete",
          "completeagent",
          "completecaller",
          "transfer",
          "success",
          "datraloi",
          "traloi",
          "nghemay",
          "danghe",
          "danghemay",
          "thanhcong",
          "co");
  private static final Set<String> ABANDONED =
      Set.of(
          "noanswer",
          "notanswered",
          "unanswered",
          "abandoned",
          "abandon",
          "missed",
          "cancel",
          "canceled",
          "cancelled",
          "busy",
          "failed",
          "congestion",
          "exitwithtimeout",
          "exitempty",
          "ringnoanswer",
          "khongtraloi",
          "chuatraloi",
          "khongnghemay",
          "goinho",
          "nho",
          "bogiuachung",
          "bocuocgoi",
          "bocuoc",
          "huy",
          "mayban",
          "ban",
          "khong");
  private static final Set<String> NOT_IN =
      Set.of("out", "outbound", "outgoing", "internal", "local", "goira", "goidi", "ra", "noibo");

  private static final DateTimeFormatter VIETNAMESE =
      new DateTimeFormatterBuilder()
          .appendPattern("d/M/uuuu H:mm[:ss]")
          .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern SECONDS = Pattern.compile("([0-9]{1,5})(?:[.,][0-9]{1,6})?");
  private static final Pattern WATCH =
      Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-5][0-9])");
  private static final Duration DAY = Duration.ofDays(1);

  private ReportWords() {}

  /** Whether it was answered; empty for words that are not known. */
  static Optional<Boolean> answered(String word) {
    String bare = bare(word);
    return ANSWERED.contains(bare)
        ? Optional.of(true)
        : ABANDONED.contains(bare) ? Optional.of(false) : Optional.empty();
  }

  /** Whether a call went out or stayed inside. */
  static boolean isNotIn(String word) {
    return NOT_IN.contains(bare(word));
  }

  static String bare(String word) {
    return SearchKey.of(word).replaceAll("[^a-z0-9]", "");
  }

  /** A length in seconds, or as a watch shows it; a day at most. */
  static Optional<Duration> length(String text) {
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return atMostADay(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
    }
    Matcher watch = WATCH.matcher(text);
    if (!watch.matches()) {
      return Optional.empty();
    }
    long hours = watch.group(1) == null ? 0 : Long.parseLong(watch.group(1));
    long minutes = Long.parseLong(watch.group(2));
    return atMostADay(
        Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(Long.parseLong(watch.group(3))));
  }

  private static Optional<Duration> atMostADay(Duration length) {
    return length.compareTo(DAY) <= 0 ? Optional.of(length) : Optional.empty();
  }

  /**
   * A moment: {@code 2026-11-21 08:30:05}, with {@code T} or an offset or without, or {@code
   * 21/11/2026 08:30}. Without an offset it is Hanoi's.
   */
  static Optional<Instant> moment(String text) {
    if (text.isEmpty() || text.length() > 40) {
      return Optional.empty();
    }
    try {
      if (Character.isDigit(text.charAt(text.length() - 1)) && text.matches("[0-9]{4}-.*")) {
        String iso = text.replace(' ', 'T');
        return Optional.of(
            iso.matches(".*[+-][0-9]{2}:[0-9]{2}") && iso.length() > 19
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(Formats.ZONE).toInstant());
      }
      if (text.endsWith("Z")) {
        return Optional.of(Instant.parse(text));
      }
      return Optional.of(
          LocalDateTime.parse(text.replace('-', '/').replace('.', '/'), VIETNAMESE)
              .atZone(Formats.ZONE)
              .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
