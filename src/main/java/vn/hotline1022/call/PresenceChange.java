package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody entered a state, and how long the one before had lasted. One record per change is all
 * that measures need.
 *
 * @param id UUIDv7 of the interval that begins
 * @param person staff code
 * @param reason code of a break, one of the codes below, or empty
 * @param at wall time, for showing
 * @param before the interval that ends; empty at the beginning of a shift
 */
public record PresenceChange(
    UUID id, String person, Presence state, String reason, Instant at, Optional<Before> before) {

  /** Reason of {@link Presence#OFF}: the program was killed; the time is its last sign of life. */
  public static final String LOST = "LOST";

  /** Reason of {@link Presence#BREAK}: the screen was locked by hand. */
  public static final String LOCKED = "LOCKED";

  /**
   * An interval that ended.
   *
   * @param lasted on the monotonic clock, for measuring
   */
  public record Before(UUID id, Duration lasted) {}
}
