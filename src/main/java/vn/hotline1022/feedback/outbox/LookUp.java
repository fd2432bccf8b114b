package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;

/**
 * Finds what we posted among what a receiver has: by our own mark where it is echoed, else by
 * service, time, text and place together. What bears another mark of ours is another item.
 */
final class LookUp {
  /** A receiver's clock may be wrong by as much. */
  static final Duration CLOCK = Duration.ofHours(2);

  /** Between Hanoi's time and the world's. */
  private static final Duration ZONE = Duration.ofHours(7);

  /** What is asked for before and after: some compare moments as texts, whatever their zones. */
  private static final Duration REACH = CLOCK.plus(ZONE);

  private static final double NEAR = 150;
  private static final int SHORTEST_TEXT = 20;

  private final List<Shown> there;
  private final OutboxRepository box;
  private final Set<String> given = new HashSet<>();

  LookUp(List<Status> there, OutboxRepository box) {
    this.there = there.stream().map(Shown::new).toList();
    this.box = box;
  }

  /** A time to be asked for, with what a receiver's clock and zone may be off. */
  static Window window(Instant first, Instant last, String service, boolean updated) {
    return new Window(first.minus(REACH), last.plus(REACH), service, updated);
  }

  /** The receiver's id of what was posted; none either when it may be one of several. */
  Optional<String> find(Sought sought) {
    List<String> marked =
        there.stream()
            .filter(shown -> shown.own().contains(sought.mark()))
            .map(shown -> shown.status().id())
            .distinct()
            .filter(id -> !given.contains(id) && !box.isOfAnother(id, sought.item().id()))
            .toList();
    Optional<String> found =
        switch (marked.size()) {
          case 0 -> around(sought, shown -> isLike(shown, sought)).findFirst();
          case 1 -> Optional.of(marked.getFirst());
          default -> Optional.empty();
        };
    found.ifPresent(given::add);
    return found;
  }

  /**
   * Whether one there may be what was posted: it only names our mark, tells too little of itself,
   * or was posted with words that are not here any more. Then it is not posted again before a
   * person looked.
   */
  boolean mayBe(Sought sought) {
    return there.stream().anyMatch(shown -> shown.status().marks().contains(sought.mark()))
        || around(sought, shown -> sought.edited() || isHardlyTold(shown, sought))
            .findAny()
            .isPresent();
  }

  /** Whether what bears its mark there says something else. */
  boolean saysElse(Sought sought) {
    return there.stream()
        .filter(shown -> shown.own().contains(sought.mark()))
        .anyMatch(
            shown ->
                shown.key().length() >= SHORTEST_TEXT && !sought.key().startsWith(shown.key()));
  }

  /** Those that are nobody's yet, and that contradict nothing. */
  private Stream<String> around(Sought sought, Predicate<Shown> test) {
    return there.stream()
        .filter(shown -> isAround(shown, sought) && test.test(shown))
        .map(shown -> shown.status().id())
        .filter(id -> !given.contains(id) && !box.isTaken(id));
  }

  /** By what it says of itself: what it does not say contradicts nothing. */
  private static boolean isAround(Shown shown, Sought sought) {
    Status status = shown.status();
    String service = sought.row().service();
    return shown.own().isEmpty()
        && (status.service().isEmpty() || service.isEmpty() || status.service().equals(service))
        && status.requested().filter(at -> !isThen(at, sought)).isEmpty()
        && isNear(status.coordinates(), sought.item().place().coordinates());
  }

  private static boolean isThen(Instant at, Sought sought) {
    return isNear(at, sought.row().postedAt())
        || (!sought.timeKnown() && !at.isBefore(sought.since().minus(REACH)));
  }

  /** Also when it told the time without a zone, and meant another than ours. */
  private static boolean isNear(Instant one, Instant other) {
    Duration apart = Duration.between(one, other).abs();
    return apart.compareTo(CLOCK) <= 0 || apart.minus(ZONE).abs().compareTo(CLOCK) <= 0;
  }

  /** One that is not told contradicts nothing. */
  private static boolean isNear(Optional<Coordinates> one, Optional<Coordinates> other) {
    return one.isEmpty() || other.isEmpty() || one.get().metresTo(other.get()) <= NEAR;
  }

  /** Receivers cut texts and change their spaces; they do not change their words. */
  private static boolean isLike(Shown shown, Sought sought) {
    int shortest = Math.min(SHORTEST_TEXT, sought.key().length());
    return shown.status().requested().isPresent()
        && shown.key().length() >= shortest
        && sought.key().startsWith(shown.key());
  }

  private static boolean isHardlyTold(Shown shown, Sought sought) {
    return shown.key().length() < SHORTEST_TEXT && sought.key().startsWith(shown.key());
  }
}
