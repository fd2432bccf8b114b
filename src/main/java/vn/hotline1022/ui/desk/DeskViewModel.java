package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.Problem;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;

/**
 * One operator's desk as the screen shows it. Lives as long as the person is signed in; views come
 * and go with language and text size. Used on the FX thread, starts no toolkit.
 */
public final class DeskViewModel {
  /** A save shows up in what is searched at the latest after this. */
  static final Duration SETTLED = Duration.ofMillis(1_200);

  private static final String DROPPED = "DROPPED";

  private final CallTools tools;
  private final CallDesk desk;
  private final CallKeeper keeper;
  private final SaveFlow saves;
  private final BehindCalls behind;
  private final CallEntries entries;
  private final DaySummary day;
  private final CallTabs tabs = new CallTabs();
  private final ReadOnlyObjectWrapper<Optional<Call>> call =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("00:00");
  private final ReadOnlyObjectWrapper<Optional<Saved>> lastSaved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Presence> presence =
      new ReadOnlyObjectWrapper<>(Presence.READY);
  private final ReadOnlyBooleanWrapper dialMissed = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Addressing>> addressing =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<UUID> shown = Optional.empty();
  private final List<Runnable> handIns = new ArrayList<>();
  private long readySince;

  /** A call that was saved, and when. */
  public record Saved(Call call, Instant at) {}

  /**
   * @param operator staff code of the person signed in
   * @param ids new UUIDv7 for calls
   */
  public DeskViewModel(String operator, CallTools tools, Supplier<UUID> ids, PhoneLine line) {
    this.tools = tools;
    this.desk =
        new CallDesk(
            operator, tools.time(), ids, line, tools::lists, tools.guard(), new LineWatcher());
    this.keeper = new CallKeeper(tools, desk::drafts);
    this.saves = new SaveFlow(desk, keeper);
    this.behind = new BehindCalls(desk);
    this.entries = new CallEntries(tools, desk, new EntryListener());
    this.day = new DaySummary(tools, operator);
    this.readySince = tools.time().nanos();
    line.listen(event -> tools.writes().run(() -> event).onSuccess(desk::hear).start());
  }

  /** From now on this feature has its say when a call is saved. */
  public void accompany(CallCompanion companion) {
    saves.accompany(companion);
  }

  /** How the caller in front is called, as far as somebody chose; for whatever is read to them. */
  public ObjectProperty<Optional<Addressing>> addressing() {
    return addressing;
  }

  /** Brings back what a crash, a lock or a sign-out left open, and fetches the day's figures. */
  public void open() {
    day.refresh();
    tools
        .writes()
        .run(() -> tools.calls().drafts(desk.operator()))
        .onSuccess(
            drafts -> {
              desk.restore(drafts);
              acted();
            })
        .start();
  }

  /** Once a second: the clocks, and another try of what could not be written. */
  public void tick() {
    showClock();
    behind.show();
    keeper.retry();
    day.tick();
  }

  // What is shown.

  /**
   * The call in front; empty when ready. Its notes and number are those last kept, not as typed.
   */
  public ReadOnlyObjectProperty<Optional<Call>> call() {
    return call.getReadOnlyProperty();
  }

  /** The state of the call in front; empty when ready. */
  public Optional<CallState> state() {
    return call.get().map(Call::state);
  }

  /** While talking, time since the call began; otherwise time in the present state. */
  public ReadOnlyStringProperty clock() {
    return clock.getReadOnlyProperty();
  }

  /** Time since the call in front began, on a clock that goes on over a restart. */
  public Duration elapsed() {
    return desk.elapsed();
  }

  public NumberEntry number() {
    return entries.number();
  }

  /** The notes of the call in front. */
  public NotesEntry notes() {
    return entries.notes().get();
  }

  /** Every call has its own, so that undoing never crosses from one to the other. */
  public ReadOnlyObjectProperty<NotesEntry> notesInFront() {
    return entries.notes();
  }

  /** Whether these notes belong to a call that is still on the desk. */
  boolean isOpen(NotesEntry entry) {
    return entries.isOpen(entry);
  }

  /** What the person is doing by the calls on the desk. */
  public ReadOnlyObjectProperty<Presence> presence() {
    return presence.getReadOnlyProperty();
  }

  /** The calls that wait behind the one in front. */
  public BehindCalls behind() {
    return behind;
  }

  /** Which side of the call in front is in front. */
  public CallTabs tabs() {
    return tabs;
  }

  public ReasonChoice reasons() {
    return entries.reasons();
  }

  public DaySummary day() {
    return day;
  }

  /** What kept the call from being saved when that was asked for, less what was put right since. */
  public ReadOnlyObjectProperty<Set<Problem>> problems() {
    return saves.problems();
  }

  /** A save is on its way: nothing may be typed that it would not hold. */
  public ReadOnlyBooleanProperty saving() {
    return saves.saving();
  }

  /** Why the call could not be saved; everything is still on the screen. */
  public ReadOnlyObjectProperty<Optional<Fault>> saveFault() {
    return saves.fault();
  }

  /** When the draft of the call was last kept. */
  public ReadOnlyObjectProperty<Optional<Instant>> draftKeptAt() {
    return keeper.keptAt();
  }

  /** Why the draft is not kept at the moment; it is tried again every second. */
  public ReadOnlyObjectProperty<Optional<Fault>> draftFault() {
    return keeper.fault();
  }

  /** The call saved last in this session. */
  public ReadOnlyObjectProperty<Optional<Saved>> lastSaved() {
    return lastSaved.getReadOnlyProperty();
  }

  // What the person does. What the state does not allow does nothing.

  public boolean canTake() {
    return desk.canTake() && !saves.saving().get();
  }

  /**
   * Takes a call or answers the one that rings; a number typed before goes with it. A call that is
   * being written up goes behind, unfinished.
   */
  public void take(Direction direction) {
    if (canTake()) {
      boolean typedBefore = shown.isEmpty();
      desk.take(direction);
      if (typedBefore) {
        entries.numberChanged();
      }
      acted();
    }
  }

  public boolean canSwitch() {
    return desk.canSwitch() && !saves.saving().get();
  }

  /** Brings the call that waits behind to the front, and back again. */
  public void switchCalls() {
    if (canSwitch()) {
      desk.switchCalls();
      acted();
    }
  }

  /** Whether a contact of any kind may begin: no call is in front. */
  public boolean canBegin() {
    return desk.state().isEmpty();
  }

  public boolean canDial() {
    return canBegin();
  }

  /** Calls out to the number typed; without one {@link #dialMissed()} says so. */
  public void dial() {
    PhoneNumber to = number().number().get();
    dialMissed.set(to.key().isEmpty());
    if (canDial() && !to.key().isEmpty()) {
      desk.dial(number().text().get(), to);
      acted();
    }
  }

  /** Somebody wanted to call out before there was a number; typing one ends it. */
  public ReadOnlyBooleanProperty dialMissed() {
    return dialMissed.getReadOnlyProperty();
  }

  /**
   * Calls a number back; a call that is being written up goes behind. False while somebody is on
   * the telephone, and when the number is unknown.
   */
  public boolean callBack(PhoneNumber to) {
    return callBack(to, Optional.empty());
  }

  /** The same, to keep a promise. */
  public boolean callBack(PhoneNumber to, Optional<UUID> promise) {
    if (!desk.canDial() || saves.saving().get() || to.key().isEmpty()) {
      return false;
    }
    desk.dial(tools.numbers().display(to), to, promise);
    acted();
    return true;
  }

  /** Whether the line broke in a call whose number is known. */
  public boolean canCallBackDropped() {
    boolean known = desk.current().filter(now -> !now.phone().key().isEmpty()).isPresent();
    return desk.canBeNonCase() && known && !saves.saving().get();
  }

  /** The line broke: says so, saves, and calls the same number at once. */
  public void callBackDropped() {
    if (canCallBackDropped()) {
      PhoneNumber number = desk.current().orElseThrow().phone();
      desk.nonCase(DROPPED);
      acted();
      save(() -> callBack(number));
    }
  }

  public boolean canHoldOrResume() {
    return desk.canHold() || desk.canResume();
  }

  public void holdOrResume() {
    if (desk.canHold()) {
      desk.hold();
      acted();
    } else if (desk.canResume()) {
      desk.resume();
      acted();
    }
  }

  public boolean canEnd() {
    return desk.canEnd();
  }

  /** Ends the talking; a call that only rang is missed and gone. */
  public void end() {
    if (canEnd()) {
      desk.end();
      acted();
    }
  }

  /** Chooses how the call ended; the same again takes it back. */
  public void toggleDisposition(String code) {
    if (!saves.saving().get()) {
      Optional<String> chosen = call.get().flatMap(Call::disposition);
      desk.setDisposition(
          chosen.filter(code::equals).isPresent() ? Optional.empty() : Optional.of(code));
      acted();
    }
  }

  /** Chooses why the call ended so; the same again takes it back. */
  public void toggleCause(String code) {
    if (!saves.saving().get()) {
      Optional<String> chosen = call.get().flatMap(Call::cause);
      desk.setCause(chosen.filter(code::equals).isPresent() ? Optional.empty() : Optional.of(code));
      acted();
    }
  }

  /** Says how the call ended and why, or takes it back. */
  public void setOutcome(Optional<String> disposition, Optional<String> cause) {
    if (!saves.saving().get()) {
      desk.setDisposition(disposition);
      desk.setCause(cause);
      acted();
    }
  }

  /** Says how the call ended when nobody has said so yet. */
  public void suggestDisposition(String code) {
    if (call.get().filter(now -> now.disposition().isEmpty()).isPresent()) {
      toggleDisposition(code);
    }
  }

  /** Not for calls out: whom one calls is no prankster. */
  public boolean canBeNonCase() {
    boolean out = call.get().map(Call::direction).filter(Direction.OUTBOUND::equals).isPresent();
    return desk.canBeNonCase() && !out && !saves.saving().get();
  }

  /** Silent, prank or misdialled in one key: ends, says so, saves, and is ready. */
  public void nonCase(String disposition) {
    if (canBeNonCase()) {
      desk.nonCase(disposition);
      acted();
      save();
    }
  }

  /** Whether the notes hold something to be masked. */
  public boolean hasSecret() {
    return !notes().secrets().get().isEmpty();
  }

  /** Whom a call was with and for, be it in front or waiting. */
  public void setParties(UUID callId, Parties parties) {
    desk.setParties(callId, parties);
    acted();
  }

  /** Has a pane hand in what it still holds before a call is saved or the desk is left. */
  public void beforeKeeping(Runnable handIn) {
    handIns.add(handIn);
  }

  public boolean canSave() {
    return call.get().isPresent() && !saves.saving().get();
  }

  /** Saves and is ready for the next, or says what is missing. */
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    if (canSave()) {
      handIns.forEach(Runnable::run);
      notes().look();
      saves.save(this::acted, finished -> saved(finished, then));
    }
  }

  /**
   * Hands in what is on the screen, before a lock or a sign-out; what is handed to the writing
   * thread afterwards comes after it.
   */
  public void keepNow() {
    handIns.forEach(Runnable::run);
    keeper.flush();
  }

  private void saved(Call finished, Runnable then) {
    lastSaved.set(Optional.of(new Saved(finished, tools.time().now())));
    acted();
    day.refresh();
    tools.delays().after(SETTLED, day::refresh);
    then.run();
  }

  private void acted() {
    show();
    check();
    keeper.keepNow();
  }

  /** What a feature has to say of the call in front has changed. */
  public void check() {
    saves.check();
  }

  /** Shows the call in front; its texts only when it is another than before. */
  private void show() {
    Optional<Call> now = desk.current();
    Optional<UUID> id = now.map(Call::id);
    if (!id.equals(shown)) {
      shown = id;
      saves.reset();
      readySince = tools.time().nanos();
      entries.show(now);
    }
    tabs.follow(id);
    call.set(now);
    behind.show();
    tabs.forgetClosed(entries.forgetClosed());
    presence.set(desk.presence());
    showClock();
  }

  private void showClock() {
    Duration time =
        switch (desk.state().orElse(null)) {
          case null -> Duration.ofNanos(tools.time().nanos() - readySince);
          case TALKING -> desk.elapsed();
          case RINGING, ON_HOLD, AFTER_CALL_WORK, SAVED, MISSED -> desk.inState();
        };
    clock.set(Formats.duration(time));
  }

  /** The line changed something; what the hands are on stays where it is. */
  private final class LineWatcher implements CallDesk.Watcher {
    @Override
    public void began(Call begun) {
      keeper.began(begun);
    }

    @Override
    public void missed(Call unanswered) {
      keeper.missed(unanswered);
      tools.delays().after(SETTLED, day::refresh);
    }

    @Override
    public void changed() {
      if (desk.current().map(Call::id).equals(shown)) {
        entries.learnNumber();
      }
      acted();
    }
  }

  /** Something was typed or chosen. */
  private final class EntryListener implements CallEntries.Listener {
    @Override
    public void numberTouched() {
      dialMissed.set(false);
    }

    @Override
    public void typed() {
      keeper.changed();
    }

    @Override
    public void chosen() {
      acted();
    }

    @Override
    public void looked() {
      check();
    }
  }
}
