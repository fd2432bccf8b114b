package vn.hotline1022.followup;

import java.util.Map;
import java.util.UUID;

/**
 * A fault while it is typed, in the call it comes from; free text is masked before it comes here.
 *
 * @param id of the fault to be
 */
public record EscalationDraft(
    UUID call, UUID id, String operator, Map<EscalationField, String> fields) {
  public EscalationDraft {
    fields = Map.copyOf(fields);
  }

  public String field(EscalationField field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether what happened is said: the step or the message, and how many it hits. */
  public boolean complete() {
    boolean what =
        !field(EscalationField.STEP).isBlank() || !field(EscalationField.MESSAGE).isBlank();
    return what && !field(EscalationField.SEVERITY).isBlank();
  }
}
