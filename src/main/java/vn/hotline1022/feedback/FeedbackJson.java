package vn.hotline1022.feedback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackPartsJson.Parts;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes items as records and reads them: {@code feedback.written} with {@code operator, at, call,
 * code, level}, the kind, category, unit and consent in its body, and every word, name, number and
 * picture in its personal part. What is done about an item is said by {@link FeedbackStepJson}.
 * Whatever does not fit makes a record unreadable.
 */
public final class FeedbackJson {

  /** Entity of every record of an item. */
  public static final String ENTITY = "feedback";

  static final String WRITTEN = ENTITY + ".written";
  static final int VERSION = 1;
  static final String SCOPE = "shift";

  private FeedbackJson() {}

  /**
   * The record of an item just written.
   *
   * @param actor staff code of the person who wrote it
   */
  public static RecordDraft written(Feedback item, String actor) {
    FeedbackBounds.check(item);
    ObjectNode body = StrictJson.object();
    ObjectNode personal = StrictJson.object();
    body.put("operator", item.operator());
    body.put("at", item.writtenAt().toEpochMilli());
    body.put("code", item.code());
    body.put("level", item.level().name());
    item.call().ifPresent(call -> body.put("call", call.toString()));
    FeedbackPartsJson.put(body, personal, item.matter());
    FeedbackPartsJson.put(body, personal, item.place());
    FeedbackPartsJson.put(body, personal, item.reporter());
    FeedbackPartsJson.put(body, personal, item.consent());
    FeedbackPartsJson.put(personal, item.photos());
    return draft(item.id(), WRITTEN, actor, body, personal);
  }

  /** The record of something done about an item. */
  public static RecordDraft step(UUID id, FeedbackStep step) {
    return FeedbackStepJson.draft(id, step);
  }

  /** The record that erases what identifies the citizen in an item. */
  public static RecordDraft erasure(UUID id, String actor) {
    return Erasure.of(new Erasure.Target(ENTITY, id), actor, SCOPE);
  }

  static RecordDraft draft(
      UUID id, String type, String actor, ObjectNode body, ObjectNode personal) {
    return new RecordDraft(
        ENTITY,
        id,
        type,
        VERSION,
        actor,
        -1,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(personal));
  }

  /** The item as it was written, nothing done about it yet. */
  static Optional<Feedback> item(DeskRecord record) {
    try {
      Parts parts = Parts.of(record);
      Feedback item =
          new Feedback(
              record.header().entityId(),
              parts.word("code"),
              StrictJson.optionalId(parts.body(), "call"),
              parts.word("operator"),
              StrictJson.moment(parts.body(), "at"),
              FeedbackPartsJson.matter(parts),
              Level.valueOf(parts.word("level")),
              FeedbackPartsJson.place(parts),
              FeedbackPartsJson.reporter(parts),
              FeedbackPartsJson.photos(parts),
              FeedbackPartsJson.consent(parts),
              FeedbackState.QUEUED,
              List.of());
      FeedbackBounds.check(item);
      return Optional.of(item);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
