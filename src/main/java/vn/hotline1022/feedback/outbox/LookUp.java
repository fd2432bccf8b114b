package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.text.SearchKey;

/**
 * Finds what we posted among what a receiver has: by our own mark wherever it is echoed, else by
 * service, time, text and place together. What bears another mark of ours is another item.
 */
final class LookUp {
  /** A receiver's clock may be wrong by as much. */
  static final Duration CLOCK = Duration.ofHours(2);

  /** Between Hanoi's time and the world's. */
  private static final Duration ZONE = Duration.ofHours(7);

  private static final double NEAR = 150;
  private static final int SHORTEST_TEXT = 20;
  private static final String OUR_MARKS = "PA-";

  private final List<Status> there;
  private final Predicate<String> taken;
  private final Set<String> given = new HashSet<>();

  /**
   * @param taken whether an id is known to be another item's
   */
  LookUp(List<Status> there, Predicate<String> taken) {
    this.there = there;
    this.taken = taken;
  }

  /** The receiver's id of what was posted. */
  Optional<String> find(Feedback item, Outgoing row, String description) {
    String mark = ReportWriter.mark(item, row.round());
    Optional<String> found =
        there.stream()
            .filter(status -> status.marks().contains(mark))
            .map(Status::id)
            .findFirst()
            .or(
                () ->
                    there.stream()
                        .filter(status -> isLike(status, item, row, description))
                        .map(Status::id)
                        .filter(id -> !given.contains(id) && !taken.test(id))
                        .findFirst());
    found.ifPresent(given::add);
    return found;
  }

  /**
   * Whether one there tells so little of itself that it may be what was posted: then it is not
   * posted again before a person looked.
   */
  boolean mayBe(Feedback item, Outgoing row, String description) {
    return there.stream()
        .filter(status -> isAround(status, item, row) && isHardlyTold(status, description))
        .anyMatch(status -> !given.contains(status.id()) && !taken.test(status.id()));
  }

  private static boolean isLike(Status status, Feedback item, Outgoing row, String description) {
    return isAround(status, item, row)
        && status.requested().isPresent()
        && isSameText(status.description(), description);
  }

  /** By what it says of itself: what it does not say contradicts nothing. */
  private static boolean isAround(Status status, Feedback item, Outgoing row) {
    boolean another = status.marks().stream().anyMatch(mark -> mark.startsWith(OUR_MARKS));
    boolean service = status.service().isEmpty() || status.service().equals(row.service());
    return !another
        && service
        && status.requested().filter(at -> !isNear(at, row.postedAt())).isEmpty()
        && isNear(status.coordinates(), item.place().coordinates());
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
  private static boolean isSameText(String theirs, String ours) {
    String said = SearchKey.of(theirs);
    String posted = SearchKey.of(ours);
    return said.length() >= Math.min(SHORTEST_TEXT, posted.length()) && begins(posted, said);
  }

  private static boolean isHardlyTold(Status status, String ours) {
    String said = SearchKey.of(status.description());
    return said.length() < SHORTEST_TEXT && begins(SearchKey.of(ours), said);
  }

  private static boolean begins(String posted, String said) {
    return posted.startsWith(said.replaceAll("[.…]+$", ""));
  }
}
