package vn.hotline1022.call;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.record.TimeSource;

/**
 * The presence of one person as it goes on: the state, its clock, and the changes to be kept. Used
 * from one thread. A change that the state does not allow is refused.
 */
public final class PresenceLog {
  private final String person;
  private final TimeSource time;
  private final Supplier<UUID> ids;
  private Optional<PresenceChange> current = Optional.empty();
  private long since;

  /**
   * @param ids new UUIDv7
   */
  public PresenceLog(String person, TimeSource time, Supplier<UUID> ids) {
    this.person = person;
    this.time = time;
    this.ids = ids;
  }

  public Presence state() {
    return current.map(PresenceChange::state).orElse(Presence.OFF);
  }

  /** Why, for a break; empty otherwise. */
  public String reason() {
    return current.map(PresenceChange::reason).orElse("");
  }

  /** Monotonic time in this state. */
  public Duration inState() {
    return current.isEmpty() ? Duration.ZERO : Duration.ofNanos(time.nanos() - since);
  }

  /** The change into this state, to be kept. */
  public PresenceChange enter(Presence next, String reason) {
    if (!state().canBecome(next)) {
      throw new IllegalStateException(state() + " does not become " + next);
    }
    Optional<PresenceChange.Before> before =
        current
            .filter(now -> now.state() != Presence.OFF)
            .map(now -> new PresenceChange.Before(now.id(), inState()));
    PresenceChange change = new PresenceChange(ids.get(), person, next, reason, time.now(), before);
    current = Optional.of(change);
    since = time.nanos();
    return change;
  }

  /** That the person is still there; empty when off. */
  public Optional<PresenceAlive> alive() {
    return current
        .filter(now -> now.state() != Presence.OFF)
        .map(now -> new PresenceAlive(now.id(), person, time.now(), inState()));
  }

  /** The end of an interval that nobody ended: at its last sign of life. */
  public static PresenceChange lost(PresenceAlive last, UUID id) {
    return new PresenceChange(
        id,
        last.person(),
        Presence.OFF,
        PresenceChange.LOST,
        last.at(),
        Optional.of(new PresenceChange.Before(last.id(), last.lasted())));
  }
}
