package vn.hotline1022.ui.signin;

import java.time.Duration;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Tasks;

/**
 * The locked desk: only who it is, and the running call's clock. Unlocked by the PIN within a
 * shift, five tries, otherwise by the passphrase. On the FX thread.
 */
public final class LockViewModel {

  /** What unlocks. */
  public enum Way {
    PIN,
    PASSPHRASE
  }

  /** What can happen to the lock. */
  public interface Actions {
    /** The person is back. */
    void unlocked();

    /** Somebody else wants to sign in. */
    void switchPerson();
  }

  private final KeyRing keys;
  private final PinLock pins;
  private final Tasks tasks;
  private final Countdown wait;
  private final Person person;
  private final ObservableValue<String> callClock;
  private final Actions actions;

  private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.PASSPHRASE);
  private final ReadOnlyBooleanWrapper pinUsable = new ReadOnlyBooleanWrapper();
  private final StringProperty typed = new SimpleStringProperty("");
  private final Attempt attempt;
  private final BooleanBinding ready;
  private boolean wayKnown;
  private boolean submitted;

  /**
   * @param callClock the running call's clock as written, empty when there is none
   */
  public LockViewModel(
      KeyRing keys,
      PinLock pins,
      Tasks tasks,
      Countdown wait,
      Person person,
      ObservableValue<String> callClock,
      Actions actions) {
    this.keys = keys;
    this.pins = pins;
    this.tasks = tasks;
    this.attempt = new Attempt(tasks);
    this.wait = wait;
    this.person = person;
    this.callClock = callClock;
    this.actions = actions;
    wait.secondsProperty().subscribe(seconds -> countedDown(seconds.longValue()));
    ready =
        typed
            .isNotEmpty()
            .and(attempt.busyProperty().not())
            .and(wait.secondsProperty().isEqualTo(0));
  }

  /** The desk was locked just now: forgets what was typed and finds out what unlocks. */
  public void locked() {
    typed.set("");
    attempt.say(null);
    wayKnown = false;
    submitted = false;
    tasks
        .run(() -> pins.isUsable(person.code()))
        .onSuccess(this::pinKnown)
        .onFailure(
            fault -> {
              attempt.say(fault);
              pinKnown(false);
            })
        .start();
  }

  /**
   * Whoever types at once is not stopped: what stands there already says which of the two it is.
   */
  private void pinKnown(boolean usable) {
    pinUsable.set(usable);
    way.set(usable && PinLock.mayBecome(typed.get()) ? Way.PIN : Way.PASSPHRASE);
    wayKnown = true;
    if (submitted) {
      submit();
    }
  }

  /** The other way of unlocking, where there is one. */
  public void choose(Way other) {
    if (other == Way.PASSPHRASE || pinUsable.get()) {
      typed.set("");
      attempt.say(null);
      way.set(other);
    }
  }

  /** Tries to unlock, once it is known by what; does nothing while something is missing. */
  public void submit() {
    submitted = !wayKnown;
    if (submitted) {
      return;
    }
    if (!ready.get() || (way.get() == Way.PIN && !PinLock.isFormed(typed.get()))) {
      return;
    }
    Way by = way.get();
    char[] secret = typed.get().toCharArray();
    attempt.start(() -> prove(by, secret), this::unlocked, this::refused, secret);
  }

  private void prove(Way by, char[] secret) {
    switch (by) {
      case PIN -> pins.unlock(person.code(), secret);
      case PASSPHRASE -> {
        keys.openAgain(person.code(), secret).close();
        pins.passphraseAccepted(person.code());
      }
    }
  }

  private void unlocked() {
    typed.set("");
    actions.unlocked();
  }

  private void refused() {
    Fault why = attempt.faultProperty().get();
    typed.set("");
    if (why instanceof Fault.WrongPin pin && pin.triesLeft() == 0) {
      pinUsable.set(false);
      way.set(Way.PASSPHRASE);
    } else if (why instanceof Fault.WrongPassphrase wrong) {
      wait.start(wrong.retryAfter());
    }
  }

  private void countedDown(long seconds) {
    if (attempt.faultProperty().get() instanceof Fault.WrongPassphrase) {
      attempt.say(new Fault.WrongPassphrase(Duration.ofSeconds(seconds)));
    }
  }

  /** Leaves the desk to somebody else; a call in progress stays its owner's draft. */
  public void switchPerson() {
    typed.set("");
    actions.switchPerson();
  }

  public Person person() {
    return person;
  }

  public ObservableValue<String> callClock() {
    return callClock;
  }

  public ReadOnlyObjectProperty<Way> wayProperty() {
    return way.getReadOnlyProperty();
  }

  /** Whether there is a choice. */
  public ReadOnlyBooleanProperty pinUsableProperty() {
    return pinUsable.getReadOnlyProperty();
  }

  /** The PIN or the passphrase as typed. */
  public StringProperty typedProperty() {
    return typed;
  }

  public BooleanBinding readyProperty() {
    return ready;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return attempt.busyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return attempt.faultProperty();
  }
}
