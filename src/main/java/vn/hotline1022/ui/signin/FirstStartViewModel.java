package vn.hotline1022.ui.signin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.KeyRing.FirstStart;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.ShiftChoice;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.PinState;
import vn.hotline1022.ui.common.Tasks;

/** The first start of a computer: who and what it is, then the recovery key; on the FX thread. */
public final class FirstStartViewModel {

  /** Longest name of a computer. */
  public static final int DEVICE_LENGTH = 40;

  /**
   * The computer is set up and the first person in. The receiver closes the key and wipes the PIN,
   * which it sets once the database is open.
   */
  public record Started(Person person, Shift shift, DatabaseKey key, Optional<char[]> pin) {
    @Override
    public String toString() {
      return "Started[" + person.code() + ", ***]";
    }
  }

  private final KeyRing keys;
  private final Tasks tasks;
  private final TimeSource time;
  private final RecoveryKeyPage.Ports ports;
  private final Consumer<Started> started;
  private final Runnable sample;

  private final StringProperty deviceName = new SimpleStringProperty("");
  private final PersonForm form = new PersonForm(Role.OPERATOR);
  private final StringProperty pin = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<PinState> pinState =
      new ReadOnlyObjectWrapper<>(PinState.NONE);
  private final Attempt attempt;
  private final ReadOnlyObjectWrapper<RecoveryKeyPage> recovery = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready;

  /**
   * @param ports where the recovery key can go
   * @param sample "try with sample data"
   */
  public FirstStartViewModel(
      KeyRing keys,
      Tasks tasks,
      TimeSource time,
      RecoveryKeyPage.Ports ports,
      Consumer<Started> started,
      Runnable sample) {
    this.keys = keys;
    this.tasks = tasks;
    this.attempt = new Attempt(tasks);
    this.time = time;
    this.ports = ports;
    this.started = started;
    this.sample = sample;
    pin.subscribe(typed -> pinState.set(PinState.of(typed)));
    ready =
        Bindings.createBooleanBinding(
            () ->
                !attempt.busyProperty().get()
                    && recovery.get() == null
                    && !tidyDevice().isEmpty()
                    && form.completeProperty().get()
                    && (pinState.get() == PinState.NONE || pinState.get() == PinState.GOOD),
            attempt.busyProperty(),
            recovery,
            deviceName,
            form.completeProperty(),
            pinState);
  }

  /** Sets the computer up; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    String device = tidyDevice();
    Person person = form.person();
    char[] typed = form.passphrase().take();
    attempt.start(
        () -> keys.create(device, person, typed),
        made -> made(device, person, made),
        () -> {},
        typed);
  }

  private void made(String device, Person person, FirstStart made) {
    Optional<char[]> chosenPin =
        pinState.get() == PinState.GOOD ? Optional.of(pin.get().toCharArray()) : Optional.empty();
    form.passphrase().clear();
    pin.set("");
    Started result =
        new Started(
            person, ShiftChoice.proposed(Shifts.standard(), time.now()), made.key(), chosenPin);
    recovery.set(
        new RecoveryKeyPage(
            made.recoveryKey(),
            new RecoverySheet(device, person, time.now(), made.recoveryKey()),
            tasks,
            ports,
            () -> started.accept(result)));
  }

  /** Opens a profile of its own with sample data. */
  public void trySample() {
    sample.run();
  }

  private String tidyDevice() {
    return PlainText.tidy(deviceName.get(), DEVICE_LENGTH).text();
  }

  public StringProperty deviceNameProperty() {
    return deviceName;
  }

  public PersonForm form() {
    return form;
  }

  public StringProperty pinProperty() {
    return pin;
  }

  public ReadOnlyObjectProperty<PinState> pinStateProperty() {
    return pinState.getReadOnlyProperty();
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

  /** The second page, once the computer is set up. */
  public ReadOnlyObjectProperty<RecoveryKeyPage> recoveryProperty() {
    return recovery.getReadOnlyProperty();
  }
}
