package vn.hotline1022.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which the hotline itself could not work as it should. Measures leave such times out, or
 * say them.
 *
 * @param until empty while it lasts
 * @param cause as far as it is known
 * @param struck whether it was written down by mistake
 * @param author staff code of whoever wrote it last
 * @param writtenAt when that was
 */
public record Outage(
    UUID id,
    Instant from,
    Optional<Instant> until,
    Effect effect,
    String cause,
    boolean struck,
    String author,
    Instant writtenAt) {

  /** Most characters of a cause. */
  public static final int CAUSE_MAX = 1_000;

  /** What did not work. */
  public enum Effect {
    /** No call came through. */
    NO_CALLS,
    /** Some calls did not come through. */
    SOME_CALLS,
    /** Callers were hard to understand, or calls broke off. */
    BAD_LINE,
    /** Calls came, but the computers or programs of the desk did not work. */
    NO_TOOLS
  }

  /** The same, but written down by mistake. */
  public Outage struck(String by, Instant at) {
    return new Outage(id, from, until, effect, cause, true, by, at);
  }

  /** Without its words: what stays after an erasure. */
  Outage withoutWords() {
    return new Outage(id, from, until, effect, "", struck, author, writtenAt);
  }

  static void check(Outage outage) {
    boolean holds =
        outage.cause().length() <= CAUSE_MAX
            && outage.until().filter(end -> end.isBefore(outage.from())).isEmpty();
    if (!holds) {
      throw new IllegalArgumentException("an outage out of bounds");
    }
  }
}
