package vn.hotline1022.guide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a guide can end.
 *
 * @param say last words to the caller
 * @param disposition code of {@code call.CallLists}, for the call
 * @param cause why it was given up, a code of that list
 * @param callback in how long a call-back is offered
 * @param notes a sentence for the notes of the call
 * @param next guides that may follow
 */
public record End(
    String id,
    Kind kind,
    GuideText title,
    Optional<GuideText> say,
    String disposition,
    Optional<String> cause,
    Optional<Duration> callback,
    GuideText notes,
    List<String> next) {
  public End {
    next = List.copyOf(next);
  }

  /** What kind of end it is. */
  public enum Kind {
    /** It worked. A called guide that ends so returns to where it was called. */
    SUCCESS,
    /** To be continued: a promise to call back. */
    LATER,
    /** It cannot be done, for a cause. */
    GIVEN_UP,
    /** Handed to the technicians. */
    ESCALATED
  }
}
