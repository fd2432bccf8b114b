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
 * The desk of one operator: the calls on it, what they may do with the one in front, and what the
 * telephone says meanwhile. Used from one thread; whoever hears the line on another hands its
 * events over.
 *
 * <p><b>One call in front.</b> Others wait behind it, each with its own record and clock, and
 * follow what the line says of them; none ever touches the one in front. While that is being
 * written up the next call may be taken: the unfinished one goes behind and is never lost. {@link
 * #switchCalls()} changes them, a saved one makes room for the next. A waiting call that stops
 * ringing is missed, one answered elsewhere goes without a trace. A call that a person has taken
 * never disappears from under their hands, whatever the line says.
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
  private final DeskCalls calls = new DeskCalls();
  private final LineEar ear;

  /**
   * @param lists those in force at the moment
   */
  public CallDesk(
      String operator,
      TimeSource time,
      Supplier<UUID> ids,
      PhoneLine line,
      Supplier<CallLists> lists,
      PersonalDataGuard guard,
      Watcher watcher) {
    this.operator = operator;
    this.time = time;
    this.ids = ids;
    this.line = line;
    this.check = new CallCheck(lists, guard);
    this.watcher = watcher;
    this.ear =
        new LineEar(calls, () -> begun(Direction.INBOUND, CallState.RINGING), watcher, check);
  }

  /** Staff code of the operator. */
  public String operator() {
    return operator;
  }

  /** The call in front, fit to be kept: its notes clean and masked. Empty when ready. */
  public Optional<Call> current() {
    return calls.front().map(this::keepable);
  }

  /** The state of the call in front; empty when ready for the next. */
  public Optional<CallState> state() {
    return calls.front().map(LiveCall::state);
  }

  /** Calls that wait behind the one in front, in the order in which they went there. */
  public List<WaitingCall> waiting() {
    return calls.behind().stream()
        .map(live -> new WaitingCall(keepable(live), live.elapsed(), live.inState()))
        .toList();
  }

  /** What the operator is doing by the calls on the desk, waiting ones too. */
  public Presence presence() {
    List<LiveCall> all = calls.all();
    if (all.stream().anyMatch(CallDesk::isOnTheTelephone)) {
      return Presence.TALKING;
    }
    boolean writing = all.stream().anyMatch(live -> live.state() == CallState.AFTER_CALL_WORK);
    return writing ? Presence.AFTER_CALL_WORK : Presence.READY;
  }

  private static boolean isOnTheTelephone(LiveCall live) {
    return live.isOurs() && live.state() != CallState.AFTER_CALL_WORK;
  }

  /** Time since the call in front began; zero without one. */
  public Duration elapsed() {
    return calls.front().map(LiveCall::elapsed).orElse(Duration.ZERO);
  }

  /** Time in its present state; zero without a call. */
  public Duration inState() {
    return calls.front().map(LiveCall::inState).orElse(Duration.ZERO);
  }

  // What the person does.

  /** Whether a call may be taken: nobody is being talked to. */
  public boolean canTake() {
    boolean free = is(CallState.RINGING) || isFree();
    return free && !calls.talkingBehind();
  }

  /**
   * Answers the call that rings, in front or else behind, or begins one of this direction; its
   * clock runs at once. A call that is being written up goes behind.
   */
  public void take(Direction direction) {
    require(canTake());
    if (is(CallState.RINGING)) {
      pickUp(front());
      return;
    }
    Optional<LiveCall> ringing =
        calls.ringingBehind().filter(live -> direction == Direction.INBOUND);
    if (ringing.isPresent()) {
      calls.bringForward(ringing.get());
      pickUp(ringing.get());
    } else {
      LiveCall live = begun(direction, CallState.TALKING);
      calls.bringForward(live);
      watcher.began(live.call());
    }
  }

  private void pickUp(LiveCall live) {
    live.move(CallState.TALKING, TimelineEntry.Kind.ANSWERED);
    if (live.call().direction() == Direction.INBOUND) {
      live.lineId().ifPresent(line::answer);
      watcher.began(live.call());
    }
  }

  public boolean canSwitch() {
    return !calls.behind().isEmpty();
  }

  /** Brings the call that waits longest to the front; the one there goes behind, as it is. */
  public void switchCalls() {
    require(canSwitch());
    calls.longestBehind().ifPresent(calls::bringForward);
  }

  /** Whether nothing is in front, or only something to be written up. */
  public boolean isFree() {
    return calls.front().isEmpty() || is(CallState.AFTER_CALL_WORK);
  }

  public boolean canDial() {
    return isFree() && !calls.talkingBehind();
  }

  /**
   * Begins an outgoing call; it rings at the other end until {@link #take} or the line says so. A
   * call that is being written up goes behind.
   */
  public void dial(String typed, PhoneNumber to) {
    dial(typed, to, Optional.empty());
  }

  /** The same, to keep a promise. */
  public void dial(String typed, PhoneNumber to, Optional<UUID> promise) {
    require(canDial());
    String lineCallId = line.dial(to);
    LiveCall live = begun(Direction.OUTBOUND, CallState.RINGING);
    live.bind(lineCallId);
    live.phone(typed, to);
    promise.ifPresent(kept -> live.change(live.call().withPromise(kept)));
    calls.bringForward(live);
    watcher.began(keepable(live));
  }

  public boolean canHold() {
    return is(CallState.TALKING);
  }

  public void hold() {
    require(canHold());
    front().move(CallState.ON_HOLD, TimelineEntry.Kind.HELD);
    front().lineId().ifPresent(line::hold);
  }

  public boolean canResume() {
    return is(CallState.ON_HOLD) && !calls.talkingBehind();
  }

  public void resume() {
    require(canResume());
    front().move(CallState.TALKING, TimelineEntry.Kind.RESUMED);
    front().lineId().ifPresent(line::resume);
  }

  public boolean canEnd() {
    return is(CallState.RINGING) || is(CallState.TALKING) || is(CallState.ON_HOLD);
  }

  /** Ends the talking. An incoming call that only rang is missed and leaves the desk. */
  public void end() {
    require(canEnd());
    front().end();
    front().lineId().ifPresent(line::hangUp);
    if (is(CallState.MISSED)) {
      ear.letGoMissed(front());
    }
  }

  // What the person writes: always allowed while there is a call, never asked for before the end.

  /** The number's field as typed, and what it means. */
  public void setPhone(String typed, PhoneNumber number) {
    calls.front().ifPresent(live -> live.phone(typed, number));
  }

  /** The number's field of the call in front. */
  public String phoneText() {
    return calls.front().map(LiveCall::phoneText).orElse("");
  }

  /** Notes of the call in front as typed; they are masked wherever they are kept. */
  public void setNotes(String typed) {
    calls.front().ifPresent(live -> live.change(live.call().withNotes(typed)));
  }

  /** Notes of any call of the desk: those of one that went behind may still be tidied. */
  public void setNotes(UUID callId, String typed) {
    calls.find(callId).ifPresent(live -> live.change(live.call().withNotes(typed)));
  }

  /** Notes of the call in front as typed. */
  public String notes() {
    return calls.front().map(live -> live.call().notes()).orElse("");
  }

  /** Chooses a reason, or takes it back. */
  public void toggleReason(String code) {
    calls
        .front()
        .ifPresent(
            live -> {
              List<String> reasons = new ArrayList<>(live.call().reasons());
              if (!reasons.remove(code)) {
                reasons.add(code);
              }
              live.change(live.call().withReasons(reasons));
            });
  }

  /** Whom a call was with and for, be it in front or waiting. */
  public void setParties(UUID callId, Parties parties) {
    calls.find(callId).ifPresent(live -> live.change(live.call().withParties(parties)));
  }

  public void setDisposition(Optional<String> code) {
    calls.front().ifPresent(live -> live.change(live.call().withDisposition(code)));
  }

  /** Why the call ended so; another disposition takes it back. */
  public void setCause(Optional<String> code) {
    calls.front().ifPresent(live -> live.change(live.call().withCause(code)));
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
    return calls
        .front()
        .map(live -> check.problems(live.call(), live.phoneText()))
        .orElse(Set.of());
  }

  public boolean canFinish() {
    return calls.front().isPresent() && problems().isEmpty();
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
    Call saved = front().entered(CallState.SAVED, TimelineEntry.Kind.SAVED);
    return check.keepable(saved, front().phoneText());
  }

  /** The finished call is safely kept: ready for the next, which may be waiting already. */
  public void saved() {
    require(is(CallState.AFTER_CALL_WORK));
    ear.letGo(front());
  }

  /** The call in front as a draft, its notes and number masked. */
  public Optional<CallDraft> draft() {
    return calls.front().map(this::draftOf);
  }

  private CallDraft draftOf(LiveCall live) {
    return new CallDraft(
        keepable(live),
        check.keepableNumber(live.phoneText()),
        time.now(),
        live.elapsed().toMillis());
  }

  /** Drafts of every call of this operator, those that wait too: a sign-out keeps them all. */
  public List<CallDraft> drafts() {
    List<CallDraft> drafts = new ArrayList<>();
    draft().ifPresent(drafts::add);
    calls.behind().stream().filter(LiveCall::isOurs).map(this::draftOf).forEach(drafts::add);
    return drafts;
  }

  /**
   * Calls found again, oldest first. One in which somebody is on the telephone comes to the front
   * before one that is only to be written up, unless a call is there already.
   */
  public void restore(List<CallDraft> drafts) {
    List<LiveCall> found = drafts.stream().map(draft -> LiveCall.recovered(time, draft)).toList();
    found.stream().filter(live -> live.state() != CallState.AFTER_CALL_WORK).forEach(calls::add);
    found.stream().filter(live -> live.state() == CallState.AFTER_CALL_WORK).forEach(calls::add);
  }

  // What the line says.

  /** Sorts out one event; late, repeated, disordered and foreign ones are harmless. */
  public void hear(LineEvent event) {
    ear.hear(event);
  }

  private LiveCall begun(Direction direction, CallState state) {
    return LiveCall.begun(time, ids.get(), direction, operator, state);
  }

  private Call keepable(LiveCall live) {
    return check.keepable(live.call(), live.phoneText());
  }

  private LiveCall front() {
    return calls.front().orElseThrow();
  }

  private boolean is(CallState state) {
    return calls.front().map(LiveCall::state).filter(state::equals).isPresent();
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("the call's state does not allow this");
    }
  }
}
