package vn.hotline1022.feedback;

import java.util.Optional;
import vn.hotline1022.unit.Place;

/**
 * Where it is.
 *
 * @param address house, lane, street; clean text
 * @param landmark what is near it; clean text
 * @param where the ward or commune of today, outside Hanoi, or not known
 */
public record FeedbackPlace(
    String address, String landmark, Place where, Optional<Coordinates> coordinates) {

  /** Nothing said. */
  public static final FeedbackPlace NONE =
      new FeedbackPlace("", "", new Place.NotKnown(), Optional.empty());

  /** The unit alone, which is nobody's. */
  FeedbackPlace unitAlone() {
    return new FeedbackPlace("", "", where, Optional.empty());
  }
}
