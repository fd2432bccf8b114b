package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An interval in one state, as measures read it.
 *
 * @param lasted monotonic; empty while it goes on
 * @param heard of one that goes on at another desk, when that desk last said something
 */
public record PresenceSpan(
    UUID id,
    String person,
    Presence state,
    String reason,
    Instant since,
    Optional<Duration> lasted,
    Optional<Instant> heard) {

  /** Ended, or at this desk. */
  public PresenceSpan(
      UUID id,
      String person,
      Presence state,
      String reason,
      Instant since,
      Optional<Duration> lasted) {
    this(id, person, state, reason, since, lasted, Optional.empty());
  }

  /** Whether it goes on at this moment or after it. */
  public boolean reaches(Instant moment) {
    return state != Presence.OFF
        && lasted.map(length -> since.plus(length).isAfter(moment)).orElse(true);
  }
}
