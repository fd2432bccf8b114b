package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.hotline1022.feedback.GatewayFailure.Why;

/**
 * How fast it goes, and how long it rests after a failure.
 *
 * @param batch so many are set out with at once
 * @param atOnce so many posts are under way together
 * @param first the first rest; doubled with each failure
 * @param longest the longest rest
 * @param slowServer so long a receiver may still work on a post that ended without a good answer
 * @param brokenServer so long after setting out it is looked up what nobody saw arrive
 * @param parting so long what is under way may take when the desk is closed
 */
public record Pace(
    int batch,
    int atOnce,
    Duration first,
    Duration longest,
    Duration slowServer,
    Duration brokenServer,
    Duration parting) {

  public static final Pace USUAL =
      new Pace(
          256,
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(3));

  /** Half of it is chance, so that desks that failed together do not come back together. */
  Duration rest(int tries, RandomGenerator random) {
    long doubled = first.toMillis() << Math.min(tries, 20);
    long most = Math.min(longest.toMillis(), doubled);
    return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
  }

  /**
   * So long after a post was lost it is not posted again, though the receiver does not show it: a
   * proxy gives up, or a connection breaks, while the receiver still stores what it took.
   */
  Duration settle(Why why) {
    return switch (why) {
      case UNREACHABLE -> Duration.ZERO;
      case TOO_SLOW, CUT_OFF, BUSY, SERVER_ERROR, UNREADABLE -> slowServer;
    };
  }

  static Duration longer(Duration one, Optional<Duration> other) {
    return other.filter(it -> it.compareTo(one) > 0).orElse(one);
  }
}
