package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/**
 * One call while it lives on the desk: its state, its clock, and what the line says of it. Knows
 * nothing of other calls; {@link CallDesk} holds one in front and keeps others waiting. Moves that
 * the state does not allow are answered {@code false} and change nothing.
 */
final class LiveCall {
  private final TimeSource time;
  private final long startNanos;
  private Call call;
  private Optional<String> lineId = Optional.empty();
  private Instant lineSaid = Instant.MIN;
  private String phoneText = "";

  private LiveCall(TimeSource time, long startNanos, Call call) {
    this.time = time;
    this.startNanos = startNanos;
    this.call = call;
  }

  /** A call that begins now, ringing or at once in conversation. */
  static LiveCall begun(
      TimeSource time, UUID id, Direction direction, String operator, CallState state) {
    Instant now = time.now();
    var kind = state == CallState.RINGING ? TimelineEntry.Kind.RANG : TimelineEntry.Kind.ANSWERED;
    Call call =
        new Call(
            id,
            direction,
            operator,
            now,
            state,
            PhoneNumber.NONE,
            List.of(new TimelineEntry(kind, now, 0)),
            List.of(),
            Optional.empty(),
            "");
    return new LiveCall(time, time.nanos(), call);
  }

  /** A call found again, its clock gone on as {@link RecoveredClock} finds plausible. */
  static LiveCall recovered(TimeSource time, CallDraft draft) {
    Duration elapsed = RecoveredClock.elapsed(draft, time.now());
    LiveCall live = new LiveCall(time, time.nanos() - elapsed.toNanos(), draft.call());
    live.enter(draft.call().state(), TimelineEntry.Kind.RECOVERED);
    live.phoneText = draft.phoneText();
    return live;
  }

  Call call() {
    return call;
  }

  CallState state() {
    return call.state();
  }

  Optional<String> lineId() {
    return lineId;
  }

  void bind(String lineCallId) {
    lineId = Optional.of(lineCallId);
  }

  void change(Call changed) {
    call = changed;
  }

  /** The number's field as typed. */
  String phoneText() {
    return phoneText;
  }

  void phone(String typed, PhoneNumber number) {
    phoneText = typed;
    call = call.withPhone(number);
  }

  /** Time since the call began. Never goes back, whatever happens to the wall clock. */
  Duration elapsed() {
    long last = call.timeline().getLast().offsetMillis();
    long now = (time.nanos() - startNanos) / 1_000_000;
    return Duration.ofMillis(Math.max(last, now));
  }

  /** Time in the present state, also over a recovery. */
  Duration inState() {
    List<TimelineEntry> timeline = call.timeline();
    int i = timeline.size() - 1;
    while (i > 0 && timeline.get(i).kind() == TimelineEntry.Kind.RECOVERED) {
      i--;
    }
    return elapsed().minusMillis(timeline.get(i).offsetMillis());
  }

  /** Ours once answered, or dialled by us; a call that only rings may still be another's. */
  boolean isOurs() {
    boolean rings = state() == CallState.RINGING || state() == CallState.MISSED;
    return !rings || call.direction() == Direction.OUTBOUND;
  }

  boolean move(CallState next, TimelineEntry.Kind kind) {
    if (!call.state().canBecome(next)) {
      return false;
    }
    enter(next, kind);
    return true;
  }

  private void enter(CallState next, TimelineEntry.Kind kind) {
    call = entered(next, kind);
  }

  /** The call as it would stand after this move; nothing changes. */
  Call entered(CallState next, TimelineEntry.Kind kind) {
    List<TimelineEntry> timeline = new ArrayList<>(call.timeline());
    timeline.add(new TimelineEntry(kind, time.now(), elapsed().toMillis()));
    return call.with(next, timeline);
  }

  /** The talking is over; a ringing call is missed when it came in, finished when it went out. */
  boolean end() {
    boolean missed = state() == CallState.RINGING && call.direction() == Direction.INBOUND;
    return missed
        ? move(CallState.MISSED, TimelineEntry.Kind.MISSED)
        : move(CallState.AFTER_CALL_WORK, TimelineEntry.Kind.ENDED);
  }

  /** The number the line brings fills an empty field and never replaces what somebody typed. */
  boolean learn(PhoneNumber number) {
    boolean untouched = phoneText.isBlank() && call.phone().key().isEmpty();
    boolean news = untouched && !number.equals(PhoneNumber.NONE) && !number.equals(call.phone());
    if (news) {
      phone(number.key(), number);
    }
    return news;
  }

  /**
   * Applies what the line says and tells whether anything changed. A line may repeat itself and mix
   * the order: an event older than the newest one heard may still bring the number, but no longer
   * moves the call.
   */
  boolean hear(PhoneLine.LineEvent event) {
    boolean stale = event.at().isBefore(lineSaid);
    if (!stale) {
      lineSaid = event.at();
    }
    return switch (event) {
      case PhoneLine.LineEvent.Ringing ringing -> learn(ringing.from());
      case PhoneLine.LineEvent.NumberKnown known -> learn(known.from());
      case PhoneLine.LineEvent.Answered _ -> answered();
      case PhoneLine.LineEvent.Held _ -> !stale && held();
      case PhoneLine.LineEvent.Resumed _ -> !stale && resumed();
      case PhoneLine.LineEvent.Ended _ -> end();
      // CallDesk drops a call that still rings; one that a person has taken stays with them.
      case PhoneLine.LineEvent.AnsweredElsewhere _ -> false;
    };
  }

  private boolean answered() {
    return state() == CallState.RINGING && move(CallState.TALKING, TimelineEntry.Kind.ANSWERED);
  }

  /** A hold heard before its answer means that both have happened. */
  private boolean held() {
    answered();
    return move(CallState.ON_HOLD, TimelineEntry.Kind.HELD);
  }

  private boolean resumed() {
    return answered()
        || (state() == CallState.ON_HOLD && move(CallState.TALKING, TimelineEntry.Kind.RESUMED));
  }
}
