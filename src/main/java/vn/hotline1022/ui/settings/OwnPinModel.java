package vn.hotline1022.ui.settings;

import java.util.Arrays;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
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
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready;

  OwnPinModel(PinLock pins, Tasks tasks, Person person) {
    this.pins = pins;
    this.tasks = tasks;
    this.person = person;
    ready =
        new BooleanBinding() {
          {
            bind(pin, busy);
          }

          @Override
          protected boolean computeValue() {
            return !busy.get() && PinState.of(pin.get()) == PinState.GOOD;
          }
        };
  }

  /** Finds out whether there is one. */
  void refresh() {
    tasks
        .run(() -> pins.isSet(person.code()))
        .onSuccess(present::set)
        .onFailure(fault::set)
        .start();
  }

  /** Sets it as typed; does nothing while it is unfinished or too easy. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    busy.set(true);
    char[] typed = pin.get().toCharArray();
    tasks.run(() -> set(typed)).onSuccess(_ -> done(true)).onFailure(this::refused).start();
  }

  private void set(char[] typed) {
    try {
      pins.set(person.code(), typed);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /** From now on only the passphrase unlocks. */
  public void remove() {
    tasks
        .run(() -> pins.remove(person.code()))
        .onSuccess(_ -> done(false))
        .onFailure(this::refused)
        .start();
  }

  private void done(boolean isThere) {
    busy.set(false);
    pin.set("");
    fault.set(null);
    present.set(isThere);
  }

  private void refused(Fault why) {
    busy.set(false);
    fault.set(why);
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
    return fault.getReadOnlyProperty();
  }
}
