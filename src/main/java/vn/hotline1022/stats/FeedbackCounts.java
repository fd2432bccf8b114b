package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Rating;

/**
 * What is counted of items of feedback, as they stand now; sums of a period's items.
 *
 * @param written all of them, those counted to another too
 * @param joined of these, counted to another
 * @param withdrawn taken back
 * @param filed handed to the receiver
 * @param accepted of the filed: accepted by word or by going on
 * @param waiting neither accepted nor answered, joined or taken back
 * @param acceptance in those, from filing to acceptance, by the clock
 * @param answered of the filed
 * @param refused of the filed
 * @param handling of those with a result, from filing to it, by the clock
 * @param rated said what they think of the result
 * @param satisfied of the rated
 */
public record FeedbackCounts(
    long written,
    long joined,
    long withdrawn,
    long filed,
    long accepted,
    long waiting,
    Duration acceptance,
    long answered,
    long refused,
    Duration handling,
    long rated,
    long satisfied) {
  public static final FeedbackCounts NONE =
      new FeedbackCounts(0, 0, 0, 0, 0, 0, Duration.ZERO, 0, 0, Duration.ZERO, 0, 0);

  /** Of one item. */
  public static FeedbackCounts of(FeedbackFact item) {
    boolean refused = item.ground().isPresent();
    boolean result = item.filedAt().isPresent() && item.resultAt().isPresent();
    Optional<Duration> acceptance = since(item, item.acceptedAt());
    return new FeedbackCounts(
        1,
        item.state() == FeedbackState.JOINED ? 1 : 0,
        item.state() == FeedbackState.WITHDRAWN ? 1 : 0,
        item.filedAt().isPresent() ? 1 : 0,
        acceptance.isPresent() ? 1 : 0,
        waits(item) && acceptance.isEmpty() && !result ? 1 : 0,
        acceptance.orElse(Duration.ZERO),
        result && !refused ? 1 : 0,
        result && refused ? 1 : 0,
        result ? since(item, item.resultAt()).orElse(Duration.ZERO) : Duration.ZERO,
        item.rating().isPresent() ? 1 : 0,
        item.rating().equals(Optional.of(Rating.SATISFIED)) ? 1 : 0);
  }

  private static boolean waits(FeedbackFact item) {
    return item.state() != FeedbackState.JOINED && item.state() != FeedbackState.WITHDRAWN;
  }

  /** From the filing on; clocks of two desks may say that it was before. */
  private static Optional<Duration> since(FeedbackFact item, Optional<Instant> end) {
    return item.filedAt()
        .flatMap(filed -> end.map(at -> Duration.between(filed, at)))
        .map(time -> time.isNegative() ? Duration.ZERO : time);
  }

  public FeedbackCounts plus(FeedbackCounts other) {
    return new FeedbackCounts(
        written + other.written,
        joined + other.joined,
        withdrawn + other.withdrawn,
        filed + other.filed,
        accepted + other.accepted,
        waiting + other.waiting,
        acceptance.plus(other.acceptance),
        answered + other.answered,
        refused + other.refused,
        handling.plus(other.handling),
        rated + other.rated,
        satisfied + other.satisfied);
  }
}
