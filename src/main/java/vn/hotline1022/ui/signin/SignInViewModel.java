package vn.hotline1022.ui.signin;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.ShiftChoice;
import vn.hotline1022.staff.ShiftStore;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Ticker;

/** Choosing one's name, the passphrase, the shift; on the FX thread. */
public final class SignInViewModel {

  /** Somebody got in. The receiver closes the key. */
  public record SignedIn(Person person, Shift shift, DatabaseKey key) {}

  /** What people read above the field when there is something to say that is no failure. */
  public enum Message {
    NONE,
    PASSPHRASE_REPLACED,
    PERSON_ADDED
  }

  private final KeyRing keys;
  private final ShiftStore shiftStore;
  private final Tasks tasks;
  private final TimeSource time;
  private final Consumer<SignedIn> signedIn;
  private final Countdown wait;

  private final ReadOnlyStringWrapper deviceName = new ReadOnlyStringWrapper("");
  private final ObservableList<Person> people = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Person> chosen = new ReadOnlyObjectWrapper<>();
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Shifts> shifts =
      new ReadOnlyObjectWrapper<>(Shifts.standard());
  private final ObjectProperty<Shift> shift = new SimpleObjectProperty<>();
  private final Attempt attempt;
  private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
  private final BooleanBinding ready;
  private boolean entered;

  /**
   * @param shiftStore the shifts as they can be read before anybody is in
   */
  public SignInViewModel(
      KeyRing keys,
      ShiftStore shiftStore,
      Tasks tasks,
      Ticker ticker,
      TimeSource time,
      Consumer<SignedIn> signedIn) {
    this.keys = keys;
    this.shiftStore = shiftStore;
    this.tasks = tasks;
    this.attempt = new Attempt(tasks);
    this.time = time;
    this.signedIn = signedIn;
    wait = new Countdown(ticker, time);
    wait.secondsProperty().subscribe(seconds -> countedDown(seconds.longValue()));
    show(Shifts.standard());
    passphrase.addListener((_, _, _) -> entered = false);
    ready =
        chosen
            .isNotNull()
            .and(passphrase.isNotEmpty())
            .and(attempt.busyProperty().not())
            .and(wait.secondsProperty().isEqualTo(0));
  }

  /** Reads who can sign in here, and proposes a shift anew. */
  public void refresh() {
    tasks
        .run(() -> new Here(keys.deviceName(), keys.people(), shiftStore.load()))
        .onSuccess(this::show)
        .onFailure(attempt::say)
        .start();
  }

  private record Here(String deviceName, List<Person> people, Shifts shifts) {}

  private void show(Here here) {
    deviceName.set(here.deviceName());
    show(here.shifts());
    Person before = chosen.get();
    people.setAll(here.people());
    Person again =
        people.stream()
            .filter(person -> before != null && person.code().equals(before.code()))
            .findFirst()
            .orElse(people.isEmpty() ? null : people.getFirst());
    if (again == null || !again.equals(before)) {
      choose(again);
    }
    // With several names nobody knows yet whose passphrase it is.
    if (entered && people.size() == 1) {
      submit();
    }
    entered = false;
  }

  private void show(Shifts now) {
    shifts.set(now);
    shift.set(ShiftChoice.proposed(now, time.now()));
  }

  /** Another name: what was typed for the one before is forgotten. */
  public void choose(Person person) {
    // Typed before the names were there, it is meant for the one who stands first.
    if (chosen.get() != null) {
      passphrase.set("");
    }
    chosen.set(person);
    attempt.say(null);
    wait.start(Duration.ZERO);
    if (person != null) {
      tasks
          .run(() -> keys.retryAfter(person.code()))
          .onSuccess(delay -> delayKnown(person, delay))
          .onFailure(attempt::say)
          .start();
    }
  }

  private void delayKnown(Person person, Duration delay) {
    if (person.equals(chosen.get()) && delay.isPositive()) {
      wait.start(delay);
    }
  }

  /**
   * Tries to get in; does nothing while something is missing. Asked before the names are read it is
   * done as soon as the only name is here.
   */
  public void submit() {
    if (!ready.get()) {
      entered = chosen.get() == null && passphrase.isNotEmpty().get();
      return;
    }
    Person person = chosen.get();
    Shift chosenShift = shift.get();
    char[] typed = passphrase.get().toCharArray();
    message.set(Message.NONE);
    attempt.start(
        () -> keys.open(person.code(), typed),
        key -> opened(new SignedIn(person, chosenShift, key)),
        this::refused,
        typed);
  }

  private void opened(SignedIn result) {
    passphrase.set("");
    signedIn.accept(result);
  }

  private void refused() {
    passphrase.set("");
    if (attempt.faultProperty().get() instanceof Fault.WrongPassphrase wrong) {
      wait.start(wrong.retryAfter());
    }
  }

  /** The delay stands in the message and runs there; at its end the field is open again. */
  private void countedDown(long seconds) {
    boolean wrong =
        attempt.faultProperty().get() == null
            || attempt.faultProperty().get() instanceof Fault.WrongPassphrase;
    if (wrong && (seconds > 0 || attempt.faultProperty().get() != null)) {
      attempt.say(new Fault.WrongPassphrase(Duration.ofSeconds(seconds)));
    }
  }

  /** Comes back from another page: says what was done there. */
  public void returned(Message news) {
    message.set(news);
    refresh();
  }

  public ReadOnlyStringProperty deviceNameProperty() {
    return deviceName.getReadOnlyProperty();
  }

  public ObservableList<Person> people() {
    return people;
  }

  public ReadOnlyObjectProperty<Person> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** The shifts to choose from. */
  public ReadOnlyObjectProperty<Shifts> shiftsProperty() {
    return shifts.getReadOnlyProperty();
  }

  public ObjectProperty<Shift> shiftProperty() {
    return shift;
  }

  /** Whether Enter does something now. */
  public BooleanBinding readyProperty() {
    return ready;
  }

  /** Whether the passphrase is being tried. */
  public ReadOnlyBooleanProperty busyProperty() {
    return attempt.busyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return attempt.faultProperty();
  }

  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What the screen greets with, by the hour in Hanoi. */
  public DayPart dayPart() {
    return DayPart.at(time.now());
  }
}
