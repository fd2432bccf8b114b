package vn.hotline1022.feedback.open311;

import java.time.Duration;

/**
 * How long a receiver is waited for, and how much of it is read.
 *
 * @param connect until there is a connection
 * @param whole until the last byte of the answer, however slowly it drips
 * @param upload the same for a report with photos
 * @param bytes most bytes of one answer
 */
public record Limits(Duration connect, Duration whole, Duration upload, int bytes) {

  /** For receivers across the city. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5), 16 * 1024 * 1024);
}
