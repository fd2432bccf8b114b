package vn.hotline1022.feedback;

import java.util.Optional;

/** What typed or pasted coordinates mean. */
public sealed interface CoordinatesReading {

  /** Nothing was typed. */
  record None() implements CoordinatesReading {}

  /**
   * A place in Hanoi.
   *
   * @param swapped whether the longitude stood first
   */
  record Found(Coordinates coordinates, boolean swapped) implements CoordinatesReading {}

  /** A place elsewhere. */
  record Outside(Coordinates coordinates) implements CoordinatesReading {}

  /** A link that says its place only to those who open it. */
  record ShortLink() implements CoordinatesReading {}

  /** No coordinates at all, or too few digits to be a place. */
  record Unreadable() implements CoordinatesReading {}

  /** The place, when it is one in Hanoi. */
  default Optional<Coordinates> usable() {
    return this instanceof Found found ? Optional.of(found.coordinates()) : Optional.empty();
  }
}
