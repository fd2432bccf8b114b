package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.unit.Place;

/**
 * An item as one line of a list.
 *
 * @param title empty once erased, or when it may not be shown
 * @param photos how many pictures the citizen gave
 * @param task what somebody here has to do about it now
 * @param overdue whether whoever has to do something is late
 * @param erased whether what identified the citizen was erased
 */
public record FeedbackLine(
    UUID id,
    String code,
    Instant writtenAt,
    FeedbackKind kind,
    String category,
    String title,
    Level level,
    Place where,
    FeedbackState state,
    int photos,
    Optional<Task> task,
    boolean overdue,
    boolean erased) {

  /** The line of an item. */
  public static FeedbackLine of(Feedback item, Cutoffs at, boolean othersResult) {
    Waits waits = Waits.of(item);
    return new FeedbackLine(
        item.id(),
        item.code(),
        item.writtenAt(),
        item.matter().kind(),
        item.matter().category(),
        item.matter().title(),
        item.level(),
        item.place().where(),
        item.state(),
        item.allPhotos().size(),
        waits.task(at, othersResult),
        waits.overdue(at),
        item.isErased());
  }

  /** What may be shown of it when the citizen asked that their data be kept only. */
  public FeedbackLine restricted() {
    return new FeedbackLine(
        id, code, writtenAt, kind, category, "", level, where, state, 0, task, overdue, erased);
  }

  /** The same while it is brought to the receiver without anybody here. */
  public FeedbackLine onItsWay() {
    return new FeedbackLine(
        id,
        code,
        writtenAt,
        kind,
        category,
        title,
        level,
        where,
        state,
        photos,
        Optional.empty(),
        overdue,
        erased);
  }
}
