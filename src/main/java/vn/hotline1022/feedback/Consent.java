package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the citizen agreed to, and how that can be proven.
 *
 * @param textVersion version of the text that was read to them
 * @param at when they said yes
 * @param purposes what they said yes to, each by itself
 * @param representative who consents for a child; empty otherwise
 */
public record Consent(
    int textVersion, Instant at, Channel channel, Set<Purpose> purposes, String representative) {

  /** How the yes was said. */
  public enum Channel {
    PHONE,
    IN_PERSON,
    MESSAGE
  }

  /** What one yes is for. */
  public enum Purpose {
    /** To write it down and hand it to whoever is responsible. */
    FILE,
    /** To keep the number and call back with the result. */
    REPORT_BACK,
    /** To publish the name with it. */
    PUBLISH_NAME
  }

  public Consent {
    Set<Purpose> sorted = EnumSet.noneOf(Purpose.class);
    sorted.addAll(purposes);
    purposes = Set.copyOf(sorted);
  }

  public boolean to(Purpose purpose) {
    return purposes.contains(purpose);
  }

  /** The same once they took one of them back. */
  public Consent without(Purpose takenBack) {
    Set<Purpose> left = EnumSet.noneOf(Purpose.class);
    left.addAll(purposes);
    left.remove(takenBack);
    return new Consent(textVersion, at, channel, left, representative);
  }

  Consent erased() {
    return new Consent(textVersion, at, channel, purposes, "");
  }
}
