package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An interval in one state, as measures read it.
 *
 * @param lasted monotonic; empty while it goes on
 */
public record PresenceSpan(
    UUID id,
    String person,
    Presence state,
    String reason,
    Instant since,
    Optional<Duration> lasted) {

  /** Whether it goes on at this moment or after it. */
  public boolean reaches(Instant moment) {
    return state != Presence.OFF
        && lasted.map(length -> since.plus(length).isAfter(moment)).orElse(true);
  }
}
