package vn.hotline1022.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing done about a promise.
 *
 * @param operator staff code of the person who did it
 * @param call the call in which it was done, when there was one
 * @param again when to call again; with {@link Kind#TRIED} only
 */
public record FollowUpStep(
    Kind kind, String operator, Instant at, Optional<UUID> call, Optional<Instant> again) {

  /** What was done. */
  public enum Kind {
    /** Called, nobody reached. */
    TRIED,
    /** Called and reached. */
    KEPT,
    /** Given up on purpose. */
    WITHDRAWN
  }

  public FollowUpStep {
    if (again.isPresent() != (kind == Kind.TRIED)) {
      throw new IllegalArgumentException("a try, and only a try, says when to call again");
    }
  }

  public static FollowUpStep tried(
      String operator, Instant at, Optional<UUID> call, Instant again) {
    return new FollowUpStep(Kind.TRIED, operator, at, call, Optional.of(again));
  }

  public static FollowUpStep kept(String operator, Instant at, Optional<UUID> call) {
    return new FollowUpStep(Kind.KEPT, operator, at, call, Optional.empty());
  }

  public static FollowUpStep withdrawn(String operator, Instant at, Optional<UUID> call) {
    return new FollowUpStep(Kind.WITHDRAWN, operator, at, call, Optional.empty());
  }
}
