package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes promises as records: {@code promise.made} with {@code operator, at, due, call, escalation}
 * and, personal, {@code phone, kind, why, code}; {@code promise.tried}, {@code .kept} and {@code
 * .withdrawn} with {@code operator, at, call} and, of a try, {@code again}. {@link FollowUpFold}
 * reads them back.
 */
public final class FollowUpJson {

  /** Entity of every record of a promise. */
  public static final String ENTITY = "followup";

  /** Promised; also when due, number or reason of the promise were changed. The last one stands. */
  public static final String PROMISED = "promise.made";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;

  private FollowUpJson() {}

  /**
   * @param actor staff code of the person who promised or changed it
   */
  public static RecordDraft promised(FollowUp promise, String actor) {
    FollowUpBounds.check(promise);
    ObjectNode body = StrictJson.object();
    body.put("operator", promise.operator());
    body.put("at", promise.promisedAt().toEpochMilli());
    body.put("due", promise.due().toEpochMilli());
    promise.call().ifPresent(value -> body.put("call", value.toString()));
    promise.escalation().ifPresent(value -> body.put("escalation", value.toString()));
    ObjectNode personal = StrictJson.object();
    personal.put("phone", promise.phone().key());
    personal.put("kind", promise.phone().kind().name());
    personal.put("why", promise.why());
    personal.put("code", promise.code());
    return draft(promise.id(), PROMISED, actor, StrictJson.bytes(body), StrictJson.bytes(personal));
  }

  /** The record of something done about a promise. */
  public static RecordDraft step(UUID id, FollowUpStep step) {
    FollowUpBounds.check(step);
    ObjectNode body = StrictJson.object();
    body.put("operator", step.operator());
    body.put("at", step.at().toEpochMilli());
    step.call().ifPresent(value -> body.put("call", value.toString()));
    step.again().ifPresent(again -> body.put("again", again.toEpochMilli()));
    return draft(id, type(step.kind()), step.operator(), StrictJson.bytes(body), Bytes.utf8("{}"));
  }

  /** The record that erases what identifies the citizen in a promise. */
  public static RecordDraft erasure(UUID id, String actor) {
    return Erasure.of(new Erasure.Target(ENTITY, id), actor, SCOPE);
  }

  static String type(FollowUpStep.Kind kind) {
    return switch (kind) {
      case TRIED -> "promise.tried";
      case KEPT -> "promise.kept";
      case WITHDRAWN -> "promise.withdrawn";
    };
  }

  private static RecordDraft draft(UUID id, String type, String actor, Bytes body, Bytes personal) {
    return new RecordDraft(ENTITY, id, type, VERSION, actor, NO_BASE, SCOPE, body, personal);
  }
}
