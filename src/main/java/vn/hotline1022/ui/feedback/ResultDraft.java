package vn.hotline1022.ui.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.feedback.Rating;

/**
 * How a call went in which a result was told, as far as it is said; a draft until the call is
 * saved.
 *
 * @param call the call
 * @param feedback what it is about
 * @param told whether the citizen was reached, once somebody said so
 * @param day when to call again, as typed
 * @param time the same
 * @param comment what they said of the result
 * @param reopen whether they want it taken up again
 */
record ResultDraft(
    UUID call,
    UUID feedback,
    Optional<Told> told,
    String day,
    String time,
    Optional<Rating> rating,
    String comment,
    boolean reopen) {
  private static final String FEEDBACK = "feedback";
  private static final String TOLD = "told";
  private static final String DAY = "day";
  private static final String TIME = "time";
  private static final String RATING = "rating";
  private static final String COMMENT = "comment";
  private static final String REOPEN = "reopen";

  /** Whether they were told. */
  enum Told {
    REACHED,
    NOT_REACHED
  }

  static ResultDraft begun(UUID call, UUID feedback) {
    return new ResultDraft(call, feedback, Optional.empty(), "", "", Optional.empty(), "", false);
  }

  /** What was kept; empty for what is none of ours. */
  static Optional<ResultDraft> of(FormDraft kept) {
    try {
      return Optional.of(
          new ResultDraft(
              kept.subject(),
              UUID.fromString(kept.text(FEEDBACK)),
              named(kept.text(TOLD)).map(Told::valueOf),
              kept.text(DAY),
              kept.text(TIME),
              named(kept.text(RATING)).map(Rating::valueOf),
              kept.text(COMMENT),
              !kept.text(REOPEN).isEmpty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> named(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put(FEEDBACK, feedback.toString());
    fields.put(TOLD, told.map(Enum::name).orElse(""));
    fields.put(DAY, day);
    fields.put(TIME, time);
    fields.put(RATING, rating.map(Enum::name).orElse(""));
    fields.put(COMMENT, comment);
    fields.put(REOPEN, reopen ? REOPEN : "");
    return fields;
  }

  ResultDraft withTold(Optional<Told> now) {
    return new ResultDraft(call, feedback, now, day, time, rating, comment, reopen);
  }

  ResultDraft withAgain(String newDay, String newTime) {
    return new ResultDraft(call, feedback, told, newDay, newTime, rating, comment, reopen);
  }

  ResultDraft withRating(Optional<Rating> now) {
    boolean stays = reopen && now.filter(Rating.DISSATISFIED::equals).isPresent();
    return new ResultDraft(call, feedback, told, day, time, now, comment, stays);
  }

  ResultDraft withComment(String now) {
    return new ResultDraft(call, feedback, told, day, time, rating, now, reopen);
  }

  ResultDraft withReopen(boolean now) {
    return new ResultDraft(call, feedback, told, day, time, rating, comment, now);
  }
}
