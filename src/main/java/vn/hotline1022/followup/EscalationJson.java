package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;

/**
 * Writes faults as records and reads them: {@code fault.written} with {@code operator, at, call,
 * code} and the choices, every free text and the number in its personal part; {@code fault.moved}
 * with {@code operator, at, state} and, personal, {@code answer}; {@code fault.grouped} with {@code
 * group}. Whatever does not fit makes a record unreadable.
 */
public final class EscalationJson {

  /** Entity of every record of a fault. */
  public static final String ENTITY = "escalation";

  static final String WRITTEN = "fault.written";
  static final String MOVED = "fault.moved";
  static final String GROUPED = "fault.grouped";
  static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final int CODE_MAX = 32;

  private EscalationJson() {}

  /** The record of a fault just written down. */
  public static RecordDraft written(Escalation fault) {
    check(fault);
    ObjectNode body = StrictJson.object();
    body.put("operator", fault.operator());
    body.put("at", fault.at().toEpochMilli());
    body.put("code", fault.code());
    fault.call().ifPresent(value -> body.put("call", value.toString()));
    ObjectNode personal = StrictJson.object();
    personal.put("phone", fault.phone().key());
    personal.put("kind", fault.phone().kind().name());
    fault
        .fields()
        .forEach((field, value) -> (field.personal() ? personal : body).put(field.name(), value));
    return draft(fault.id(), WRITTEN, fault.operator(), body, personal);
  }

  /** The record of a change of state. */
  public static RecordDraft moved(UUID id, EscalationStep step) {
    check(step);
    ObjectNode body = StrictJson.object();
    body.put("operator", step.operator());
    body.put("at", step.at().toEpochMilli());
    body.put("state", step.state().name());
    ObjectNode personal = StrictJson.object();
    personal.put("answer", step.answer());
    return draft(id, MOVED, step.operator(), body, personal);
  }

  /** The record by which a fault is the same as another; its own id makes it one by itself. */
  public static RecordDraft grouped(UUID id, UUID group, String actor) {
    ObjectNode body = StrictJson.object();
    body.put("group", group.toString());
    return draft(id, GROUPED, actor, body, StrictJson.object());
  }

  /** The record that erases what identifies the citizen in a fault. */
  public static RecordDraft erasure(UUID id, String actor) {
    return Erasure.of(new Erasure.Target(ENTITY, id), actor, SCOPE);
  }

  static Optional<Escalation> fault(DeskRecord record) {
    try {
      JsonNode body = StrictJson.read(record.body());
      Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
      fields(body, false, fields);
      PhoneNumber phone = PhoneNumber.ERASED;
      if (!record.erased()) {
        JsonNode personal = StrictJson.read(record.personal());
        fields(personal, true, fields);
        phone =
            new PhoneNumber(
                StrictJson.text(personal, "phone"),
                PhoneNumber.Kind.valueOf(StrictJson.text(personal, "kind")));
      }
      UUID id = record.header().entityId();
      Escalation fault =
          new Escalation(
              id,
              StrictJson.optionalId(body, "call"),
              StrictJson.text(body, "operator"),
              StrictJson.moment(body, "at"),
              StrictJson.text(body, "code"),
              phone,
              fields,
              EscalationState.NEW,
              "",
              id,
              List.of());
      check(fault);
      return Optional.of(fault);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void fields(JsonNode object, boolean personal, Map<EscalationField, String> into) {
    for (EscalationField field : EscalationField.values()) {
      if (field.personal() == personal) {
        into.put(field, StrictJson.optionalText(object, field.name()).orElse(""));
      }
    }
  }

  static Optional<EscalationStep> step(DeskRecord record) {
    try {
      JsonNode body = StrictJson.read(record.body());
      EscalationStep step =
          new EscalationStep(
              EscalationState.valueOf(StrictJson.text(body, "state")),
              StrictJson.text(body, "operator"),
              StrictJson.moment(body, "at"),
              record.erased() ? "" : StrictJson.text(StrictJson.read(record.personal()), "answer"));
      check(step);
      return Optional.of(step);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<UUID> group(DeskRecord record) {
    try {
      return StrictJson.optionalId(StrictJson.read(record.body()), "group");
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void check(Escalation fault) {
    FollowUpBounds.name(fault.operator());
    FollowUpBounds.time(fault.at());
    FollowUpBounds.phone(fault.phone());
    FollowUpBounds.name(fault.code());
    FollowUpBounds.require(fault.code().length() <= CODE_MAX, "code");
    fault
        .fields()
        .forEach((field, value) -> FollowUpBounds.require(value.length() <= field.max(), "field"));
  }

  private static void check(EscalationStep step) {
    FollowUpBounds.name(step.operator());
    FollowUpBounds.time(step.at());
    FollowUpBounds.require(step.answer().length() <= Escalation.ANSWER_MAX, "answer");
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, ObjectNode body, ObjectNode personal) {
    Bytes open = StrictJson.bytes(body);
    return new RecordDraft(
        ENTITY, id, type, VERSION, actor, -1, SCOPE, open, StrictJson.bytes(personal));
  }
}
