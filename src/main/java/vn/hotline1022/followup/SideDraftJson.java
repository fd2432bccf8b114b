package vn.hotline1022.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts of this package as text, for the rows a store keeps them in. */
public final class SideDraftJson {

  private SideDraftJson() {}

  /** All but the ids and the operator, which stand beside it. */
  public static String of(PromiseDraft draft) {
    ObjectNode json = JsonParts.object();
    json.put("code", draft.code());
    json.put("day", draft.day());
    json.put("time", draft.time());
    json.put("why", draft.why());
    json.put("phone", draft.phone());
    return JsonParts.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<PromiseDraft> promise(UUID call, UUID id, String operator, String text) {
    try {
      JsonNode json = JsonParts.read(text);
      return Optional.of(
          new PromiseDraft(
              call,
              id,
              operator,
              JsonParts.text(json, "code"),
              JsonParts.text(json, "day"),
              JsonParts.text(json, "time"),
              JsonParts.text(json, "why"),
              JsonParts.text(json, "phone")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static String of(OutcomeDraft draft) {
    ObjectNode json = JsonParts.object();
    draft.kind().ifPresent(kind -> json.put("kind", kind.name()));
    json.put("day", draft.day());
    json.put("time", draft.time());
    return JsonParts.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<OutcomeDraft> outcome(
      UUID call, UUID promise, String operator, String text) {
    try {
      JsonNode json = JsonParts.read(text);
      String kind = JsonParts.optionalText(json, "kind");
      return Optional.of(
          new OutcomeDraft(
              call,
              promise,
              operator,
              kind.isEmpty() ? Optional.empty() : Optional.of(FollowUpStep.Kind.valueOf(kind)),
              JsonParts.text(json, "day"),
              JsonParts.text(json, "time")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static String of(EscalationDraft draft) {
    ObjectNode json = JsonParts.object();
    draft.fields().forEach((field, value) -> json.put(field.name(), value));
    return JsonParts.text(json);
  }

  /** Empty when the text is none of ours. */
  public static Optional<EscalationDraft> escalation(
      UUID call, UUID id, String operator, String text) {
    try {
      JsonNode json = JsonParts.read(text);
      Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
      for (EscalationField field : EscalationField.values()) {
        fields.put(field, JsonParts.optionalText(json, field.name()));
      }
      return Optional.of(new EscalationDraft(call, id, operator, fields));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
