package vn.hotline1022.call;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom a call was with and for, as ids and a code only: nothing here names anybody.
 *
 * @param caller the citizen who called
 * @param helped the citizen who was helped, when that is somebody else
 * @param place where the person helped lives, as {@code vn.hotline1022.unit} writes it: a
 *     structure's version and a unit's code, {@code 2025:00004}, or that it is elsewhere
 */
public record Parties(Optional<UUID> caller, Optional<UUID> helped, Optional<String> place) {

  /** Nobody known yet. */
  public static final Parties NONE =
      new Parties(Optional.empty(), Optional.empty(), Optional.empty());

  public Parties withCaller(Optional<UUID> other) {
    return new Parties(other, helped, place);
  }

  public Parties withHelped(Optional<UUID> other) {
    return new Parties(caller, other, place);
  }

  public Parties withPlace(Optional<String> other) {
    return new Parties(caller, helped, other);
  }

  /** Everybody in it, once. */
  public Stream<UUID> everybody() {
    return Stream.concat(caller.stream(), helped.stream()).distinct();
  }
}
