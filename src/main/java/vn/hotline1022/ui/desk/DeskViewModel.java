package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.call.Problem;
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

  private final CallTools tools;
  private final CallDesk desk;
  private final CallKeeper keeper;
  private final NumberEntry number;
  private final NotesEntry notes;
  private final ReasonChoice reasons;
  private final DaySummary day;
  private final ReadOnlyObjectWrapper<Optional<Call>> call =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("00:00");
  private final ReadOnlyObjectWrapper<Set<Problem>> problems =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Fault>> saveFault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Saved>> lastSaved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper dialMissed = new ReadOnlyBooleanWrapper();
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;
  private boolean asked;
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
            operator, tools.time(), ids, line, tools.lists(), tools.guard(), new LineWatcher());
    this.keeper = new CallKeeper(tools, desk::drafts);
    this.number = new NumberEntry(tools, this::numberChanged);
    this.notes = new NotesEntry(tools, this::notesChanged);
    this.reasons = new ReasonChoice(desk, tools.lists(), this::acted);
    this.day = new DaySummary(tools, operator);
    this.readySince = tools.time().nanos();
    notes.secrets().addListener((property, before, now) -> check());
    line.listen(event -> tools.writes().run(() -> event).onSuccess(desk::hear).start());
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

  /** Once a second: the clock, and another try of what could not be written. */
  public void tick() {
    showClock();
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

  public NumberEntry number() {
    return number;
  }

  public NotesEntry notes() {
    return notes;
  }

  public ReasonChoice reasons() {
    return reasons;
  }

  public DaySummary day() {
    return day;
  }

  /** What kept the call from being saved when that was asked for, less what was put right since. */
  public ReadOnlyObjectProperty<Set<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  /** A save is on its way: nothing may be typed that it would not hold. */
  public ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  /** Why the call could not be saved; everything is still on the screen. */
  public ReadOnlyObjectProperty<Optional<Fault>> saveFault() {
    return saveFault.getReadOnlyProperty();
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
    return desk.canTake() && !saving.get();
  }

  /** Takes a call or answers the one that rings; a number typed before goes with it. */
  public void take(Direction direction) {
    if (canTake()) {
      desk.take(direction);
      numberChanged();
      acted();
    }
  }

  /** Whether a contact of any kind may begin: no call is in front. */
  public boolean canBegin() {
    return desk.canDial();
  }

  public boolean canDial() {
    return desk.canDial();
  }

  /** Calls out to the number typed; without one {@link #dialMissed()} says so. */
  public void dial() {
    PhoneNumber to = number.number().get();
    dialMissed.set(to.key().isEmpty());
    if (canDial() && !to.key().isEmpty()) {
      desk.dial(number.text().get(), to);
      acted();
    }
  }

  /** Somebody wanted to call out before there was a number; typing one ends it. */
  public ReadOnlyBooleanProperty dialMissed() {
    return dialMissed.getReadOnlyProperty();
  }

  /** Calls the number of an earlier call back; false in a call, or when the number is unknown. */
  public boolean callBack(PhoneNumber to) {
    if (!canDial() || to.key().isEmpty()) {
      return false;
    }
    number.show(tools.numbers().display(to), to);
    dial();
    return true;
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
    if (!saving.get()) {
      Optional<String> chosen = call.get().flatMap(Call::disposition);
      desk.setDisposition(
          chosen.filter(code::equals).isPresent() ? Optional.empty() : Optional.of(code));
      acted();
    }
  }

  /** Not for calls out: whom one calls is no prankster. */
  public boolean canBeNonCase() {
    boolean out = call.get().map(Call::direction).filter(Direction.OUTBOUND::equals).isPresent();
    return desk.canBeNonCase() && !out && !saving.get();
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
    return !notes.secrets().get().isEmpty();
  }

  public boolean canSave() {
    return call.get().isPresent() && !saving.get();
  }

  /** Saves and is ready for the next, or says what is missing. */
  public void save() {
    if (!canSave()) {
      return;
    }
    notes.look();
    asked = true;
    check();
    if (!desk.canFinish()) {
      return;
    }
    Call finished = desk.finish();
    saving.set(true);
    saveFault.set(Optional.empty());
    show();
    keeper.save(finished, () -> saved(finished), this::notSaved);
  }

  /**
   * Hands in what is on the screen, before a lock or a sign-out; what is handed to the writing
   * thread afterwards comes after it.
   */
  public void keepNow() {
    keeper.flush();
  }

  private void saved(Call finished) {
    saving.set(false);
    desk.saved();
    lastSaved.set(Optional.of(new Saved(finished, tools.time().now())));
    acted();
    day.refresh();
    tools.delays().after(SETTLED, day::refresh);
  }

  private void notSaved(Fault fault) {
    saving.set(false);
    saveFault.set(Optional.of(fault));
    acted();
  }

  private void numberChanged() {
    dialMissed.set(false);
    if (!showing) {
      desk.setPhone(number.text().get(), number.number().get());
      check();
      keeper.changed();
    }
  }

  private void notesChanged() {
    if (!showing) {
      desk.setNotes(notes.text().get());
      keeper.changed();
    }
  }

  private void acted() {
    show();
    check();
    keeper.keepNow();
  }

  private void check() {
    problems.set(asked ? desk.problems() : Set.of());
  }

  /** Shows the call in front; its texts only when it is another than before. */
  private void show() {
    Optional<Call> now = desk.current();
    Optional<UUID> id = now.map(Call::id);
    if (!id.equals(shown)) {
      shown = id;
      asked = false;
      saveFault.set(Optional.empty());
      readySince = tools.time().nanos();
      showTexts(now);
    }
    call.set(now);
    showClock();
  }

  private void showTexts(Optional<Call> now) {
    showing = true;
    number.show(desk.phoneText(), now.map(Call::phone).orElse(PhoneNumber.NONE));
    notes.show(desk.notes());
    reasons.show();
    showing = false;
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
      learnNumber();
      acted();
    }

    private void learnNumber() {
      boolean sameCall = desk.current().map(Call::id).equals(shown);
      if (sameCall && number.text().get().isEmpty() && !desk.phoneText().isEmpty()) {
        desk.current().ifPresent(now -> number.show(desk.phoneText(), now.phone()));
      }
    }
  }
}
