package vn.hotline1022.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackPartsJson.Parts;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes what is done about an item as records, one type for each kind of step, and reads them:
 * {@code operator, at} and codes in the body, every word in the personal part.
 */
final class FeedbackStepJson {
  private static final String BEGINNING = FeedbackJson.ENTITY + ".";

  private FeedbackStepJson() {}

  static String type(FeedbackStep.Kind kind) {
    return BEGINNING
        + switch (kind) {
          case FILED -> "filed";
          case RECEIVED -> "received";
          case ASSIGNED -> "assigned";
          case IN_PROGRESS -> "progressed";
          case ANSWERED -> "answered";
          case REFUSED -> "refused";
          case TOLD -> "told";
          case RATED -> "rated";
          case REOPENED -> "reopened";
          case SUPPLEMENTED -> "supplemented";
          case CORRECTED -> "corrected";
          case WITHDRAWN -> "withdrawn";
          case JOINED -> "joined";
          case LINKED -> "linked";
          case CONSENTED -> "consented";
          case ASKED -> "asked";
          case PASSED_ON -> "passed";
        };
  }

  private static Optional<FeedbackStep.Kind> kind(String type) {
    for (FeedbackStep.Kind kind : FeedbackStep.Kind.values()) {
      if (type(kind).equals(type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  static RecordDraft draft(UUID id, FeedbackStep step) {
    FeedbackBounds.check(step);
    ObjectNode body = StrictJson.object();
    ObjectNode personal = StrictJson.object();
    body.put("operator", step.actor());
    body.put("at", step.at().toEpochMilli());
    put(body, personal, step);
    return FeedbackJson.draft(id, type(step.kind()), step.actor(), body, personal);
  }

  private static void put(ObjectNode body, ObjectNode personal, FeedbackStep step) {
    switch (step) {
      case FeedbackStep.Filed filed -> {
        body.put("receiver", filed.receiver());
        personal.put("receiverCode", filed.receiverCode());
      }
      case FeedbackStep.Assigned assigned -> personal.put("agency", assigned.agency());
      case FeedbackStep.Answered answered -> {
        personal.put("text", answered.text());
        FeedbackPartsJson.put(personal, answered.photos());
      }
      case FeedbackStep.Refused refused -> {
        body.put("ground", refused.ground());
        personal.put("text", refused.text());
      }
      case FeedbackStep.Told told -> {
        body.put("reached", told.reached());
        told.again().ifPresent(again -> body.put("again", again.toEpochMilli()));
      }
      case FeedbackStep.Rated rated -> {
        body.put("rating", rated.rating().name());
        personal.put("comment", rated.comment());
      }
      case FeedbackStep.Reopened reopened -> personal.put("why", reopened.why());
      case FeedbackStep.Supplemented more -> {
        personal.put("text", more.text());
        FeedbackPartsJson.put(personal, more.photos());
      }
      case FeedbackStep.Corrected corrected -> {
        FeedbackPartsJson.put(body, personal, corrected.matter());
        FeedbackPartsJson.put(body, personal, corrected.place());
      }
      case FeedbackStep.Withdrawn withdrawn -> personal.put("why", withdrawn.why());
      case FeedbackStep.Joined joined -> body.put("other", joined.other().toString());
      case FeedbackStep.Linked linked -> body.put("other", linked.other().toString());
      case FeedbackStep.Consented consented ->
          FeedbackPartsJson.put(body, personal, consented.consent());
      case FeedbackStep.Asked asked -> body.put("again", asked.again().toEpochMilli());
      case FeedbackStep.Received _, FeedbackStep.InProgress _, FeedbackStep.PassedOn _ -> {}
    }
  }

  /** The step a record says; empty when it says none, or cannot be read. */
  static Optional<FeedbackStep> step(DeskRecord record) {
    Optional<FeedbackStep.Kind> kind = kind(record.header().type());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    try {
      FeedbackStep step = step(kind.get(), Parts.of(record));
      FeedbackBounds.check(step);
      return Optional.of(step);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static FeedbackStep step(FeedbackStep.Kind kind, Parts parts) {
    Instant at = StrictJson.moment(parts.body(), "at");
    String actor = parts.word("operator");
    return switch (kind) {
      case FILED ->
          new FeedbackStep.Filed(
              at,
              actor,
              StrictJson.text(parts.body(), "receiver", FeedbackBounds.RECEIVER_MAX),
              parts.said("receiverCode"));
      case RECEIVED -> new FeedbackStep.Received(at, actor);
      case ASSIGNED -> new FeedbackStep.Assigned(at, actor, parts.said("agency"));
      case IN_PROGRESS -> new FeedbackStep.InProgress(at, actor);
      case ANSWERED ->
          new FeedbackStep.Answered(at, actor, parts.said("text"), FeedbackPartsJson.photos(parts));
      case REFUSED -> new FeedbackStep.Refused(at, actor, parts.word("ground"), parts.said("text"));
      case TOLD ->
          new FeedbackStep.Told(at, actor, flag(parts.body(), "reached"), again(parts.body()));
      case RATED ->
          new FeedbackStep.Rated(
              at, actor, Rating.valueOf(parts.word("rating")), parts.said("comment"));
      case REOPENED -> new FeedbackStep.Reopened(at, actor, parts.said("why"));
      case SUPPLEMENTED ->
          new FeedbackStep.Supplemented(
              at, actor, parts.said("text"), FeedbackPartsJson.photos(parts));
      case CORRECTED ->
          new FeedbackStep.Corrected(
              at, actor, FeedbackPartsJson.matter(parts), FeedbackPartsJson.place(parts));
      case WITHDRAWN -> new FeedbackStep.Withdrawn(at, actor, parts.said("why"));
      case JOINED -> new FeedbackStep.Joined(at, actor, other(parts.body()));
      case LINKED -> new FeedbackStep.Linked(at, actor, other(parts.body()));
      case CONSENTED -> new FeedbackStep.Consented(at, actor, FeedbackPartsJson.consent(parts));
      case ASKED -> new FeedbackStep.Asked(at, actor, StrictJson.moment(parts.body(), "again"));
      case PASSED_ON -> new FeedbackStep.PassedOn(at, actor);
    };
  }

  private static boolean flag(JsonNode body, String name) {
    JsonNode value = StrictJson.field(body, name);
    StrictJson.require(value.isBoolean());
    return value.booleanValue();
  }

  private static Optional<Instant> again(JsonNode body) {
    return body.has("again") ? Optional.of(StrictJson.moment(body, "again")) : Optional.empty();
  }

  private static UUID other(JsonNode body) {
    return StrictJson.id(StrictJson.field(body, "other"));
  }
}
