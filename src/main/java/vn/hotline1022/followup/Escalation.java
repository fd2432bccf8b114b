package vn.hotline1022.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hotline1022.text.PhoneNumber;

/**
 * A technical fault handed to the focal point.
 *
 * @param id UUIDv7
 * @param call the call it came from
 * @param operator staff code of the person who wrote it down
 * @param code for people to name it by, for example {@code KT-261122-4831-7056}
 * @param phone the citizen's number; {@link PhoneNumber#ERASED} once erased
 * @param fields what was asked, clean text with secrets masked; those without an answer are left
 *     out
 * @param state where it is
 * @param answer what whoever mends it said last
 * @param group faults that are the same have the same group: the id of one of them; their own when
 *     alone
 * @param steps every change of its state, oldest first
 */
public record Escalation(
    UUID id,
    Optional<UUID> call,
    String operator,
    Instant at,
    String code,
    PhoneNumber phone,
    Map<EscalationField, String> fields,
    EscalationState state,
    String answer,
    UUID group,
    List<EscalationStep> steps) {

  /** Longest answer. */
  public static final int ANSWER_MAX = 1_000;

  /** What {@link EscalationField#CONSENT} says when the number may be shared. */
  public static final String YES = "yes";

  public Escalation {
    Map<EscalationField, String> sorted = new EnumMap<>(EscalationField.class);
    fields.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            sorted.put(field, value);
          }
        });
    fields = Map.copyOf(sorted);
    steps = List.copyOf(steps);
  }

  /** A fault just written down. */
  public static Escalation written(
      UUID id,
      Optional<UUID> call,
      String operator,
      Instant at,
      String code,
      PhoneNumber phone,
      Map<EscalationField, String> fields) {
    return new Escalation(
        id, call, operator, at, code, phone, fields, EscalationState.NEW, "", id, List.of());
  }

  /** What was answered to this question; empty without an answer. */
  public String field(EscalationField field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether the citizen agreed that their number goes on. */
  public boolean mayShareNumber() {
    return field(EscalationField.CONSENT).equals(YES);
  }

  /** The fault after this step; one that the state does not allow changes nothing. */
  public Escalation after(EscalationStep step) {
    if (!state.canBecome(step.state())) {
      return this;
    }
    List<EscalationStep> all = new ArrayList<>(steps);
    all.add(step);
    String said = step.answer().isEmpty() ? answer : step.answer();
    return new Escalation(
        id, call, operator, at, code, phone, fields, step.state(), said, group, all);
  }

  public Escalation withCode(String given) {
    return new Escalation(
        id, call, operator, at, given, phone, fields, state, answer, group, steps);
  }

  public Escalation inGroup(UUID same) {
    return new Escalation(id, call, operator, at, code, phone, fields, state, answer, same, steps);
  }

  /**
   * What may be shown and handed out of it when the citizen asked that their data be kept only:
   * what is known of the device, without number, consent and free words.
   */
  public Escalation restricted() {
    return without(PhoneNumber.RESTRICTED, EscalationField::free);
  }

  /** Without what identifies the citizen. */
  Escalation erased() {
    return without(PhoneNumber.ERASED, EscalationField::personal);
  }

  private Escalation without(PhoneNumber instead, Predicate<EscalationField> gone) {
    Map<EscalationField, String> left = new EnumMap<>(EscalationField.class);
    fields.forEach(
        (field, value) -> {
          if (!gone.test(field)) {
            left.put(field, value);
          }
        });
    List<EscalationStep> silent = steps.stream().map(EscalationStep::erased).toList();
    return new Escalation(id, call, operator, at, code, instead, left, state, "", group, silent);
  }
}
