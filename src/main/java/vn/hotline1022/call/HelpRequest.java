package vn.hotline1022.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asked the shift leader for help.
 *
 * @param id UUIDv7
 * @param asker staff code
 * @param call in which call; empty outside of one
 * @param taken who of the shift leaders said that they come
 * @param ended when help came or was no longer needed
 */
public record HelpRequest(
    UUID id,
    String asker,
    Instant at,
    Optional<UUID> call,
    Optional<Taken> taken,
    Optional<Instant> ended) {

  /**
   * Somebody comes.
   *
   * @param by staff code
   */
  public record Taken(String by, Instant at) {}

  /** Asked a moment ago: nobody has taken it yet. */
  public static HelpRequest asked(UUID id, String asker, Instant at, Optional<UUID> call) {
    return new HelpRequest(id, asker, at, call, Optional.empty(), Optional.empty());
  }

  public HelpRequest takenBy(Taken by) {
    return new HelpRequest(id, asker, at, call, Optional.of(by), ended);
  }

  public HelpRequest endedAt(Instant when) {
    return new HelpRequest(id, asker, at, call, taken, Optional.of(when));
  }
}
