package vn.hotline1022.ui.settings;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.PinState;
import vn.hotline1022.ui.common.Tasks;

/** One's own PIN: set, changed, taken away. */
public final class OwnPinModel {
  private final PinLock pins;
  private final Tasks tasks;
  private final Person person;
  private final StringProperty pin = new SimpleStringProperty("");
  private final ObservableValue<PinState> state = pin.map(PinState::of);
  private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
  private final Attempt attempt;
  private final BooleanBinding ready;

  OwnPinModel(PinLock pins, Tasks tasks, Person person) {
    this.pins = pins;
    this.tasks = tasks;
    this.attempt = new Attempt(tasks);
    this.person = person;
    ready =
        new BooleanBinding() {
          {
            bind(pin, attempt.busyProperty());
          }

          @Override
          protected boolean computeValue() {
            return !attempt.busyProperty().get() && PinState.of(pin.get()) == PinState.GOOD;
          }
        };
  }

  /** Finds out whether there is one. */
  void refresh() {
    tasks
        .run(() -> pins.isSet(person.code()))
        .onSuccess(present::set)
        .onFailure(attempt::say)
        .start();
  }

  /** Sets it as typed; does nothing while it is unfinished or too easy. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    char[] typed = pin.get().toCharArray();
    attempt.start(() -> pins.set(person.code(), typed), () -> done(true), () -> {}, typed);
  }

  /** From now on only the passphrase unlocks. */
  public void remove() {
    attempt.start(() -> pins.remove(person.code()), () -> done(false), () -> {});
  }

  private void done(boolean isThere) {
    pin.set("");
    present.set(isThere);
  }

  public StringProperty pinProperty() {
    return pin;
  }

  public ObservableValue<PinState> state() {
    return state;
  }

  /** Whether a PIN unlocks. */
  public ReadOnlyBooleanProperty presentProperty() {
    return present.getReadOnlyProperty();
  }

  public BooleanBinding readyProperty() {
    return ready;
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return attempt.faultProperty();
  }
}
