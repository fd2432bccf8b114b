package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One stay of a volunteer at an event; who goes and comes back has two.
 *
 * @param from when they checked in
 * @param until when they checked out; empty while they are there, or when they forgot it
 * @param struck whether it was written down by mistake
 * @param reason why it was put right by hand; empty when it never was
 */
public record Attendance(
    UUID id,
    UUID event,
    Volunteer who,
    Instant from,
    Optional<Instant> until,
    boolean struck,
    String reason) {

  /** Most characters of a reason. */
  public static final int REASON_MAX = EventBounds.REASON_MAX;

  /** Somebody came. */
  public static Attendance in(UUID id, UUID event, Volunteer who, Instant at) {
    return new Attendance(id, event, who, at, Optional.empty(), false, "");
  }

  /** They left. */
  public Attendance out(Instant at) {
    return new Attendance(id, event, who, from, Optional.of(at), struck, reason);
  }

  /** Put right by hand. */
  public Attendance corrected(Correction to) {
    return new Attendance(id, event, who, to.from(), to.until(), to.struck(), to.reason());
  }

  /**
   * What was put right about a stay.
   *
   * @param reason why, one line, not empty
   */
  public record Correction(Instant from, Optional<Instant> until, boolean struck, String reason) {
    public Correction {
      boolean holds =
          !reason.isBlank()
              && reason.length() <= EventBounds.REASON_MAX
              && EventBounds.isLine(reason)
              && until.filter(end -> end.isBefore(from)).isEmpty();
      EventBounds.require(holds);
    }
  }

  /** Whether they are there, as far as anybody wrote down. */
  public boolean open() {
    return until.isEmpty() && !struck;
  }

  /** How long it was; nothing when two clocks disagree so much that it ends before it begins. */
  public Optional<Duration> length() {
    return until
        .map(end -> Duration.between(from, end))
        .map(length -> length.isNegative() ? Duration.ZERO : length);
  }

  /** Without its words: what stays after an erasure, when somebody can still be told apart. */
  Optional<Attendance> withoutWords() {
    return who.withoutName().map(code -> new Attendance(id, event, code, from, until, struck, ""));
  }
}
