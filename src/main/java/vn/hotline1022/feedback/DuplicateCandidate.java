package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.unit.Place;

/**
 * What is compared of an item when another one may say the same.
 *
 * @param revision rises with every change of any item: whoever knows all up to one asks for what
 *     came after it
 * @param text title and description
 * @param placeText address and landmark
 * @param counts whether it may still be a duplicate: not erased, withdrawn, or counted to another
 */
public record DuplicateCandidate(
    long revision,
    UUID id,
    String code,
    Instant writtenAt,
    Optional<Seen> seen,
    FeedbackKind kind,
    String category,
    Place where,
    String title,
    String text,
    String placeText,
    Optional<Coordinates> coordinates,
    FeedbackState state,
    boolean counts) {

  /** What is compared of this item. */
  public static DuplicateCandidate of(long revision, Feedback item) {
    boolean over =
        item.isErased()
            || item.state() == FeedbackState.WITHDRAWN
            || item.state() == FeedbackState.JOINED;
    return new DuplicateCandidate(
        revision,
        item.id(),
        item.code(),
        item.writtenAt(),
        item.matter().seen(),
        item.matter().kind(),
        item.matter().category(),
        item.place().where(),
        item.matter().title(),
        item.matter().title() + "\n" + item.matter().description(),
        item.place().address() + "\n" + item.place().landmark(),
        item.place().coordinates(),
        item.state(),
        !over);
  }
}
