package vn.hotline1022.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/**
 * The desk of one operator: the call in front of them, what they may do with it, and what the
 * telephone says meanwhile. Used from one thread; whoever hears the line on another hands its
 * events over.
 *
 * <p><b>One call at a time.</b> A second call of the line is kept waiting with its own clock and
 * follows what the line says of it; it never touches the call in front. When that one is saved, the
 * next waiting call comes to the front. A waiting call that stops ringing is missed, one answered
 * elsewhere goes without a trace. A call that a person has taken never disappears from under their
 * hands, whatever the line says.
 *
 * <p>Nothing is asked for until the end: {@link #problems()} says what is missing, {@link
 * #finish()} makes the saved call, and only {@link #saved()} lets go of it, so that a failed save
 * leaves everything where it was.
 */
public final class CallDesk {

  /** Hears what the desk's owner must keep or show. */
  public interface Watcher {
    /** A call became this operator's: it is to be written down as started. */
    void began(Call call);

    /** A call rang here and nobody took it: it is to be written down as missed. */
    void missed(Call call);

    /** The line changed something: the state, the number, who waits. */
    void changed();
  }

  private final String operator;
  private final TimeSource time;
  private final Supplier<UUID> ids;
  private final PhoneLine line;
  private final CallCheck check;
  private final Watcher watcher;
  private final LineCalls lineCalls = new LineCalls();
  private LiveCall front;

  public CallDesk(
      String operator,
      TimeSource time,
      Supplier<UUID> ids,
      PhoneLine line,
      CallLists lists,
      PersonalDataGuard guard,
      Watcher watcher) {
    this.operator = operator;
    this.time = time;
    this.ids = ids;
    this.line = line;
    this.check = new CallCheck(lists, guard);
    this.watcher = watcher;
  }

  /** Staff code of the operator. */
  public String operator() {
    return operator;
  }

  /** The call in front, fit to be kept: its notes clean and masked. Empty when ready. */
  public Optional<Call> current() {
    return Optional.ofNullable(front).map(live -> check.keepable(live.call(), live.phoneText()));
  }

  /** The state of the call in front; empty when ready for the next. */
  public Optional<CallState> state() {
    return Optional.ofNullable(front).map(LiveCall::state);
  }

  /** Calls that wait behind the one in front, oldest first. */
  public List<Call> waiting() {
    return lineCalls.waiting().stream().map(LiveCall::call).toList();
  }

  /** Time since the call in front began; zero without one. */
  public Duration elapsed() {
    return front == null ? Duration.ZERO : front.elapsed();
  }

  /** Time in its present state; zero without a call. */
  public Duration inState() {
    return front == null ? Duration.ZERO : front.inState();
  }

  // What the person does.

  public boolean canTake() {
    return front == null || front.state() == CallState.RINGING;
  }

  /** Answers the call that rings, or begins one of this direction; its clock runs at once. */
  public void take(Direction direction) {
    require(canTake());
    if (front == null) {
      front = LiveCall.begun(time, ids.get(), direction, operator, CallState.TALKING);
      watcher.began(front.call());
    } else {
      pickUp();
    }
  }

  private void pickUp() {
    boolean comesIn = front.call().direction() == Direction.INBOUND;
    front.move(CallState.TALKING, TimelineEntry.Kind.ANSWERED);
    if (comesIn) {
      front.lineId().ifPresent(line::answer);
      watcher.began(front.call());
    }
  }

  public boolean canDial() {
    return front == null;
  }

  /** Begins an outgoing call; it rings at the other end until {@link #take} or the line says so. */
  public void dial(String typed, PhoneNumber to) {
    require(canDial());
    String lineCallId = line.dial(to);
    front = LiveCall.begun(time, ids.get(), Direction.OUTBOUND, operator, CallState.RINGING);
    front.bind(lineCallId);
    front.phone(typed, to);
    watcher.began(current().orElseThrow());
  }

  public boolean canHold() {
    return is(CallState.TALKING);
  }

  public void hold() {
    require(canHold());
    front.move(CallState.ON_HOLD, TimelineEntry.Kind.HELD);
    front.lineId().ifPresent(line::hold);
  }

  public boolean canResume() {
    return is(CallState.ON_HOLD);
  }

  public void resume() {
    require(canResume());
    front.move(CallState.TALKING, TimelineEntry.Kind.RESUMED);
    front.lineId().ifPresent(line::resume);
  }

  public boolean canEnd() {
    return is(CallState.RINGING) || is(CallState.TALKING) || is(CallState.ON_HOLD);
  }

  /** Ends the talking. An incoming call that only rang is missed and leaves the desk. */
  public void end() {
    require(canEnd());
    front.end();
    front.lineId().ifPresent(line::hangUp);
    letGoIfMissed();
  }

  // What the person writes: always allowed while there is a call, never asked for before the end.

  /** The number's field as typed, and what it means. */
  public void setPhone(String typed, PhoneNumber number) {
    if (front != null) {
      front.phone(typed, number);
    }
  }

  /** The number's field of the call in front. */
  public String phoneText() {
    return front == null ? "" : front.phoneText();
  }

  /** Notes as typed; they are masked wherever they are kept. */
  public void setNotes(String typed) {
    if (front != null) {
      front.change(front.call().withNotes(typed));
    }
  }

  /** Notes as typed. */
  public String notes() {
    return front == null ? "" : front.call().notes();
  }

  /** Chooses a reason, or takes it back. */
  public void toggleReason(String code) {
    if (front != null) {
      List<String> reasons = new ArrayList<>(front.call().reasons());
      if (!reasons.remove(code)) {
        reasons.add(code);
      }
      front.change(front.call().withReasons(reasons));
    }
  }

  public void setDisposition(Optional<String> code) {
    if (front != null) {
      front.change(front.call().withDisposition(code));
    }
  }

  public boolean canBeNonCase() {
    return is(CallState.TALKING) || is(CallState.ON_HOLD) || is(CallState.AFTER_CALL_WORK);
  }

  /** Silent, prank, misdialled: ends the talking and says how it ended; ready to be saved. */
  public void nonCase(String disposition) {
    require(canBeNonCase());
    if (!is(CallState.AFTER_CALL_WORK)) {
      end();
    }
    setDisposition(Optional.of(disposition));
  }

  // The end.

  /** Everything that keeps the call from being saved, in the order of the screen. */
  public Set<Problem> problems() {
    return front == null ? Set.of() : check.problems(front.call(), front.phoneText());
  }

  public boolean canFinish() {
    return front != null && problems().isEmpty();
  }

  /**
   * The call as it is to be saved; ends the talking if it still goes on. The desk keeps it until
   * {@link #saved()}, and this may be asked again after a failure.
   */
  public Call finish() {
    require(canFinish());
    if (canEnd()) {
      end();
    }
    Call saved = front.entered(CallState.SAVED, TimelineEntry.Kind.SAVED);
    return check.keepable(saved, front.phoneText());
  }

  /** The finished call is safely kept: ready for the next, which may be waiting already. */
  public void saved() {
    require(is(CallState.AFTER_CALL_WORK));
    letGo();
  }

  /** The call in front as a draft, its notes and number masked. */
  public Optional<CallDraft> draft() {
    return Optional.ofNullable(front).map(this::draftOf);
  }

  private CallDraft draftOf(LiveCall live) {
    return new CallDraft(
        check.keepable(live.call(), live.phoneText()),
        check.keepableNumber(live.phoneText()),
        time.now(),
        live.elapsed().toMillis());
  }

  /** Drafts of every call of this operator, those that wait too: a sign-out keeps them all. */
  public List<CallDraft> drafts() {
    List<CallDraft> drafts = new ArrayList<>();
    draft().ifPresent(drafts::add);
    lineCalls.waiting().stream()
        .filter(live -> live.state() != CallState.RINGING)
        .map(this::draftOf)
        .forEach(drafts::add);
    return drafts;
  }

  /** Calls found again, oldest first. The first comes to the front unless one is there already. */
  public void restore(List<CallDraft> drafts) {
    for (CallDraft draft : drafts) {
      LiveCall live = LiveCall.recovered(time, draft);
      if (front == null) {
        front = live;
      } else {
        lineCalls.queue(live);
      }
    }
  }

  // What the line says.

  /** Sorts out one event; late, repeated, disordered and foreign ones are harmless. */
  public void hear(LineEvent event) {
    String id = event.lineCallId();
    if (lineCalls.isOver(id)) {
      return;
    }
    if (front != null && front.lineId().isEmpty() && LineCalls.speaksOf(front, event)) {
      front.bind(id);
    }
    Optional<LiveCall> known =
        front != null && LineCalls.isOf(front, id) ? Optional.of(front) : lineCalls.waiting(id);
    known.ifPresentOrElse(live -> hearKnown(live, event), () -> hearNew(event));
  }

  private void hearKnown(LiveCall live, LineEvent event) {
    if (event instanceof LineEvent.AnsweredElsewhere && live.state() == CallState.RINGING) {
      letGo(live);
      watcher.changed();
      return;
    }
    boolean wasOurs = isOurs(live);
    if (!live.hear(event)) {
      return;
    }
    if (!wasOurs && isOurs(live)) {
      watcher.began(check.keepable(live.call(), live.phoneText()));
    }
    if (live.state() == CallState.MISSED) {
      letGoMissed(live);
    }
    watcher.changed();
  }

  /** Ours once answered, or dialled by us; a call that only rings may still be another's. */
  private static boolean isOurs(LiveCall live) {
    boolean rings = live.state() == CallState.RINGING || live.state() == CallState.MISSED;
    return !rings || live.call().direction() == Direction.OUTBOUND;
  }

  private void hearNew(LineEvent event) {
    switch (event) {
      case LineEvent.Ringing _, LineEvent.Answered _ -> admit(event);
      case LineEvent.NumberKnown known -> lineCalls.numberAhead(known.lineCallId(), known.from());
      case LineEvent.AnsweredElsewhere _, LineEvent.Ended _ ->
          lineCalls.markOver(event.lineCallId());
      // Of a call we know nothing else of: its answer will come, or never concerned us.
      case LineEvent.Held _, LineEvent.Resumed _ -> {}
    }
  }

  private void admit(LineEvent event) {
    LiveCall live = LiveCall.begun(time, ids.get(), Direction.INBOUND, operator, CallState.RINGING);
    live.bind(event.lineCallId());
    lineCalls.takeNumber(event.lineCallId()).ifPresent(live::learn);
    if (front == null) {
      front = live;
    } else {
      lineCalls.queue(live);
    }
    hearKnown(live, event);
    watcher.changed();
  }

  private void letGoIfMissed() {
    if (front.state() == CallState.MISSED) {
      letGoMissed(front);
    }
  }

  private void letGoMissed(LiveCall live) {
    letGo(live);
    watcher.missed(check.keepable(live.call(), live.phoneText()));
  }

  private void letGo() {
    letGo(front);
  }

  private void letGo(LiveCall live) {
    lineCalls.forget(live);
    if (live == front) {
      front = lineCalls.next().orElse(null);
    }
  }

  private boolean is(CallState state) {
    return front != null && front.state() == state;
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("the call's state does not allow this");
    }
  }
}
