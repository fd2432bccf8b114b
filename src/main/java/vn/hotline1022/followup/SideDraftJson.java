package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.StrictJson;

/** Drafts of this package as text, for the rows a store keeps them in. */
public final class SideDraftJson {

  private SideDraftJson() {}

  /** All but the ids and the operator, which stand beside it. */
  public static String of(PromiseDraft draft) {
    ObjectNode json = StrictJson.object();
    json.put("code", draft.code());
    json.put("day", draft.day());
    json.put("time", draft.time());
    json.put("why", draft.why());
    json.put("phone", draft.phone());
    return StrictJson.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<PromiseDraft> promise(UUID call, UUID id, String operator, String text) {
    try {
      JsonNode json = StrictJson.read(text);
      return Optional.of(
          new PromiseDraft(
              call,
              id,
              operator,
              StrictJson.text(json, "code"),
              StrictJson.text(json, "day"),
              StrictJson.text(json, "time"),
              StrictJson.text(json, "why"),
              StrictJson.text(json, "phone")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static String of(OutcomeDraft draft) {
    ObjectNode json = StrictJson.object();
    draft.kind().ifPresent(kind -> json.put("kind", kind.name()));
    json.put("day", draft.day());
    json.put("time", draft.time());
    return StrictJson.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<OutcomeDraft> outcome(
      UUID call, UUID promise, String operator, String text) {
    try {
      JsonNode json = StrictJson.read(text);
      String kind = StrictJson.optionalText(json, "kind").orElse("");
      return Optional.of(
          new OutcomeDraft(
              call,
              promise,
              operator,
              kind.isEmpty() ? Optional.empty() : Optional.of(FollowUpStep.Kind.valueOf(kind)),
              StrictJson.text(json, "day"),
              StrictJson.text(json, "time")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static String of(EscalationDraft draft) {
    ObjectNode json = StrictJson.object();
    draft.fields().forEach((field, value) -> json.put(field.name(), value));
    return StrictJson.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<EscalationDraft> escalation(
      UUID call, UUID id, String operator, String text) {
    try {
      JsonNode json = StrictJson.read(text);
      Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
      for (EscalationField field : EscalationField.values()) {
        fields.put(field, StrictJson.optionalText(json, field.name()).orElse(""));
      }
      return Optional.of(new EscalationDraft(call, id, operator, fields));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
