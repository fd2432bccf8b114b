package vn.hotline1022.feedback.open311;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.feedback.GatewayFailure;

/** What one request came to. */
sealed interface Exchange {

  /** No whole answer came. */
  record Broken(GatewayFailure failure) implements Exchange {}

  /** A whole answer. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Answered(URI from, int status, HttpHeaders headers, byte[] body) implements Exchange {
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    boolean isGood() {
      return status >= 200 && status < 300;
    }

    boolean isElsewhere() {
      return status >= 300 && status < 400;
    }

    String contentType() {
      return headers.firstValue("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes are as they were written; nobody asked for packed ones. */
    boolean isPlain() {
      String encoding = headers.firstValue("Content-Encoding").orElse("").strip();
      return encoding.isEmpty() || encoding.equalsIgnoreCase("identity");
    }

    Optional<URI> location() {
      try {
        return headers.firstValue("Location").map(from::resolve);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    /** How long to stay away, when the receiver says so; by its seconds or by its date. */
    Optional<Duration> retryAfter(Instant now) {
      return headers
          .firstValue("Retry-After")
          .map(String::strip)
          .flatMap(text -> waiting(text, now))
          .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
          .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private static Optional<Duration> waiting(String text, Instant now) {
      try {
        return Optional.of(
            text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Duration.ofSeconds(text.length() > 9 ? 999_999_999 : Long.parseLong(text))
                : Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
      } catch (DateTimeParseException | NumberFormatException e) {
        return Optional.empty();
      }
    }
  }
}
