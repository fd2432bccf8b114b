package vn.hotline1022.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/**
 * A promise to call a citizen back.
 *
 * @param id UUIDv7
 * @param call the call it was made in
 * @param escalation the fault whose mending is to be told, when it was made for that
 * @param operator staff code of the person who promised
 * @param due when to call, the last time it was agreed
 * @param phone whom to call; {@link PhoneNumber#ERASED} once erased, {@code why} and {@code code}
 *     are empty then
 * @param why what the call is for, clean text, at most {@link #WHY_MAX} characters
 * @param code four digits told to the citizen, read back by us: strangers' calls are taken for
 *     fraud
 * @param steps what was done about it, oldest first
 */
public record FollowUp(
    UUID id,
    Optional<UUID> call,
    Optional<UUID> escalation,
    String operator,
    Instant promisedAt,
    Instant due,
    PhoneNumber phone,
    String why,
    String code,
    FollowUpState state,
    List<FollowUpStep> steps) {

  /** Longest reason. */
  public static final int WHY_MAX = 300;

  public FollowUp {
    steps = List.copyOf(steps);
  }

  /** A promise just made. */
  public static FollowUp promised(
      UUID id,
      Optional<UUID> call,
      String operator,
      Instant at,
      Instant due,
      PhoneNumber phone,
      String why,
      String code) {
    return new FollowUp(
        id,
        call,
        Optional.empty(),
        operator,
        at,
        due,
        phone,
        why,
        code,
        FollowUpState.OPEN,
        List.of());
  }

  /** The same, made to tell that a fault is mended. */
  public FollowUp about(UUID fault) {
    return new FollowUp(
        id, call, Optional.of(fault), operator, promisedAt, due, phone, why, code, state, steps);
  }

  /** Whether this may be done about it now. */
  public boolean can(FollowUpStep.Kind kind) {
    return state.after(kind).isPresent();
  }

  /** The promise after this step; a step the state does not allow changes nothing. */
  public FollowUp after(FollowUpStep step) {
    return state.after(step.kind()).map(next -> moved(next, step)).orElse(this);
  }

  private FollowUp moved(FollowUpState next, FollowUpStep step) {
    List<FollowUpStep> all = new ArrayList<>(steps);
    all.add(step);
    return new FollowUp(
        id,
        call,
        escalation,
        operator,
        promisedAt,
        step.again().orElse(due),
        phone,
        why,
        code,
        next,
        all);
  }

  /** When it was kept or withdrawn; empty while somebody still has to call. */
  public Optional<Instant> closedAt() {
    return state.waits() || steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().at());
  }

  /** The same, agreed for another time. */
  public FollowUp movedTo(Instant time) {
    return new FollowUp(
        id, call, escalation, operator, promisedAt, time, phone, why, code, state, steps);
  }

  /**
   * What may be shown of it when the citizen asked that their data be kept only: nothing that was
   * written of them; the number and the code as long as somebody has to call, since a promise is
   * kept in no other way.
   */
  public FollowUp restricted() {
    return state.waits() ? with(phone, "", code) : with(PhoneNumber.RESTRICTED, "", "");
  }

  /** The same with what another one tells of the citizen. */
  public FollowUp withPersonalOf(FollowUp other) {
    return with(other.phone, other.why, other.code);
  }

  private FollowUp with(PhoneNumber to, String reason, String digits) {
    return new FollowUp(
        id, call, escalation, operator, promisedAt, due, to, reason, digits, state, steps);
  }

  /** Without what identifies the citizen. */
  FollowUp erased() {
    return new FollowUp(
        id, call, escalation, operator, promisedAt, due, PhoneNumber.ERASED, "", "", state, steps);
  }
}
