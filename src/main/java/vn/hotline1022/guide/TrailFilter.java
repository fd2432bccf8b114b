package vn.hotline1022.guide;

import java.time.Instant;
import java.util.Optional;

/**
 * Which runs are counted.
 *
 * @param from the first moment
 * @param to the moment after the last
 * @param version of the guide that is looked at; any when empty
 */
public record TrailFilter(
    Phones phones, Optional<Instant> from, Optional<Instant> to, Optional<Integer> version) {

  /** Every run. */
  public static final TrailFilter ALL =
      new TrailFilter(Phones.ALL, Optional.empty(), Optional.empty(), Optional.empty());

  /** With which kind of phone. */
  public enum Phones {
    ALL,
    ANDROID,
    IPHONE,
    UNKNOWN;

    /** Whether runs with such a phone are meant. */
    public boolean takes(Optional<PhoneSystem> system) {
      return switch (this) {
        case ALL -> true;
        case ANDROID -> system.equals(Optional.of(PhoneSystem.ANDROID));
        case IPHONE -> system.equals(Optional.of(PhoneSystem.IPHONE));
        case UNKNOWN -> system.isEmpty();
      };
    }
  }

  /** The same, of these phones. */
  public TrailFilter withPhones(Phones other) {
    return new TrailFilter(other, from, to, version);
  }

  /** The same, from this moment on. */
  public TrailFilter since(Instant moment) {
    return new TrailFilter(phones, Optional.of(moment), to, version);
  }

  /** The same, before this moment. */
  public TrailFilter before(Instant moment) {
    return new TrailFilter(phones, from, Optional.of(moment), version);
  }

  /** The same, of this version. */
  public TrailFilter ofVersion(int only) {
    return new TrailFilter(phones, from, to, Optional.of(only));
  }

  /** Whether a run that came to the guide in this version is counted. */
  public boolean takes(GuideTrail trail, int met) {
    return phones.takes(trail.system())
        && from.map(first -> !trail.at().isBefore(first)).orElse(true)
        && to.map(end -> trail.at().isBefore(end)).orElse(true)
        && version.map(only -> only == met).orElse(true);
  }
}
