package vn.hotline1022.feedback;

import java.time.Instant;
<<<<<<< HEAD
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
=======
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An item as the search for duplicates knows it.
 *
 * @param unit code of the unit of today; empty when it is not known
 * @param category code of its category
 * @param place address and landmark as written
 * @param seen the day it was seen; the day it was written when nobody said
 * @param photo its first photo, to be shown large
 */
public record DuplicateCandidate(
    UUID id,
    String code,
    FeedbackKind kind,
    FeedbackState state,
    String unit,
    String category,
    String title,
    String description,
    String place,
    LocalDate seen,
    Instant writtenAt,
    Optional<Coordinates> coordinates,
    Optional<UUID> photo) {

  /** An item as it is looked for. */
  public static DuplicateCandidate of(Feedback feedback) {
    Matter matter = feedback.matter();
    FeedbackPlace place = feedback.place();
    return new DuplicateCandidate(
        feedback.id(),
        feedback.code(),
        matter.kind(),
        feedback.state(),
        place.where() instanceof vn.hotline1022.unit.Place.In in ? in.code() : "",
        matter.category(),
        matter.title(),
        matter.description(),
        place.address() + " " + place.landmark(),
        matter.seen().map(Seen::day).orElseGet(() -> SeenTyped.today(feedback.writtenAt())),
        feedback.writtenAt(),
        place.coordinates(),
        feedback.photos().stream().findFirst().map(photo -> photo.id()));
>>>>>>> eb4474d (How a form of feedback is typed, checked and dated: the types others build on)
  }
}
