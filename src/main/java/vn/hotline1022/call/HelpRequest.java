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
 * @param ended when help came or was no longer needed
 */
public record HelpRequest(
    UUID id, String asker, Instant at, Optional<UUID> call, Optional<Instant> ended) {

  public HelpRequest endedAt(Instant when) {
    return new HelpRequest(id, asker, at, call, Optional.of(when));
  }
}
