package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/**
 * One call as it stands: in progress as the desk holds it, or as folded from its records.
 *
 * @param id UUIDv7, given when the call begins
 * @param operator staff code of the person who took it
 * @param startedAt when it began, wall time
 * @param phone never null; {@link PhoneNumber#WITHHELD} when not shown, {@link PhoneNumber#ERASED}
 *     when what identified the citizen was erased (the notes are empty then), an empty incomplete
 *     number when not yet typed
 * @param timeline in order, at least one entry
 * @param reasons codes of {@link CallLists}, in the order chosen, no duplicates
 * @param disposition code of {@link CallLists}, or empty
 * @param notes clean text, at most {@link #NOTES_MAX} characters, never an OTP, password or
 *     identity number
 * @param parties whom it was with and for
 * @param promise the promise to call back that this call keeps, or tries to keep
 * @param cause why it ended so, a code of {@link CallLists#causes}; gone with another disposition
 */
public record Call(
    UUID id,
    Direction direction,
    String operator,
    Instant startedAt,
    CallState state,
    PhoneNumber phone,
    List<TimelineEntry> timeline,
    List<String> reasons,
    Optional<String> disposition,
    String notes,
    Parties parties,
    Optional<UUID> promise,
    Optional<String> cause) {

  /** What may be shown of it when somebody in it asked that their data be kept only. */
  public Call restricted() {
    return withPhone(PhoneNumber.RESTRICTED).withNotes("");
  }

  /** Whether this is no more than what may be shown. */
  public boolean isRestricted() {
    return phone.kind() == PhoneNumber.Kind.RESTRICTED;
  }

  /** Longest notes, in UTF-16 units; longer text is cut with a word to the person. */
  public static final int NOTES_MAX = 4_000;

  public Call {
    timeline = List.copyOf(timeline);
    reasons = List.copyOf(reasons);
  }

  /** A call of which nobody is known yet, and that keeps no promise. */
  public Call(
      UUID id,
      Direction direction,
      String operator,
      Instant startedAt,
      CallState state,
      PhoneNumber phone,
      List<TimelineEntry> timeline,
      List<String> reasons,
      Optional<String> disposition,
      String notes) {
    this(
        id,
        direction,
        operator,
        startedAt,
        state,
        phone,
        timeline,
        reasons,
        disposition,
        notes,
        Parties.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Time spent talking, without holds. */
  public Duration talk() {
    return CallClock.talk(timeline);
  }

  /** Time the citizen waited on hold. */
  public Duration hold() {
    return CallClock.hold(timeline);
  }

  /** After-call work: from the end of the talking to the saving. */
  public Duration wrapUp() {
    return CallClock.wrapUp(timeline);
  }

  /** Talk, hold and after-call work: what counts as handle time. */
  public Duration handle() {
    return talk().plus(hold()).plus(wrapUp());
  }

  public Call with(CallState newState, List<TimelineEntry> newTimeline) {
    return copy(newState, phone, newTimeline, reasons, disposition, notes, parties);
  }

  public Call withPhone(PhoneNumber newPhone) {
    return copy(state, newPhone, timeline, reasons, disposition, notes, parties);
  }

  public Call withReasons(List<String> newReasons) {
    return copy(state, phone, timeline, newReasons, disposition, notes, parties);
  }

  /** Another disposition than before drops the cause. */
  public Call withDisposition(Optional<String> newDisposition) {
    return copy(state, phone, timeline, reasons, newDisposition, notes, parties);
  }

  public Call withNotes(String newNotes) {
    return copy(state, phone, timeline, reasons, disposition, newNotes, parties);
  }

  public Call withParties(Parties newParties) {
    return copy(state, phone, timeline, reasons, disposition, notes, newParties);
  }

  private Call copy(
      CallState newState,
      PhoneNumber newPhone,
      List<TimelineEntry> newTimeline,
      List<String> newReasons,
      Optional<String> newDisposition,
      String newNotes,
      Parties newParties) {
    return new Call(
        id,
        direction,
        operator,
        startedAt,
        newState,
        newPhone,
        newTimeline,
        newReasons,
        newDisposition,
        newNotes,
        newParties,
        promise,
        newDisposition.equals(disposition) ? cause : Optional.empty());
  }

  public Call withPromise(UUID kept) {
    return last(Optional.of(kept), cause);
  }

  public Call withCause(Optional<String> newCause) {
    return last(promise, newCause);
  }

  private Call last(Optional<UUID> newPromise, Optional<String> newCause) {
    return new Call(
        id,
        direction,
        operator,
        startedAt,
        state,
        phone,
        timeline,
        reasons,
        disposition,
        notes,
        parties,
        newPromise,
        newCause);
  }
}
