package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign of life in an interval that goes on: what is left of it when the program is killed.
 *
 * @param id of the interval
 * @param at wall time of the sign
 * @param lasted monotonic time since the interval began
 */
public record PresenceAlive(UUID id, String person, Instant at, Duration lasted) {}
