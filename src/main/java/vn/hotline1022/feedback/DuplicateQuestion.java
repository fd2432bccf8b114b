package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.unit.Place;

/** What is being written, as the search for duplicates asks. */
public record DuplicateQuestion(
    Optional<FeedbackKind> kind,
    String unit,
    String category,
    String title,
    String description,
    String place,
    LocalDate seen,
    Optional<Coordinates> coordinates) {

  /** A form as it stands. */
  public static DuplicateQuestion of(FeedbackForm form, Instant now) {
    LocalDate today = SeenTyped.today(now);
    return new DuplicateQuestion(
        form.kind(),
        form.where().filter(where -> where instanceof Place.In).map(Place::code).orElse(""),
        form.tidy(Field.CATEGORY),
        form.tidy(Field.TITLE),
        form.tidy(Field.DESCRIPTION),
        form.tidy(Field.ADDRESS) + " " + form.tidy(Field.LANDMARK),
        form.seen(today).map(Seen::day).orElse(today),
        form.coordinates());
  }
}
