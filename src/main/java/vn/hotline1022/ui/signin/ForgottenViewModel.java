package vn.hotline1022.ui.signin;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.NewPassphrase;
import vn.hotline1022.ui.common.Tasks;

/**
 * A forgotten passphrase costs no data: the recovery key, or a supervisor at this computer, sets a
 * new one.
 */
public final class ForgottenViewModel {

  /** How the new passphrase is allowed. */
  public enum Way {
    RECOVERY_KEY,
    SUPERVISOR
  }

  private final KeyRing keys;
  private final Person person;
  private final List<Person> supervisors;
  private final Consumer<Person> done;

  private final ObjectProperty<Way> way;
  private final StringProperty recoveryKey = new SimpleStringProperty("");
  private final ObjectProperty<Person> supervisor = new SimpleObjectProperty<>();
  private final StringProperty supervisorPassphrase = new SimpleStringProperty("");
  private final NewPassphrase passphrase;
  private final Attempt attempt;
  private final BooleanBinding ready;

  /**
   * @param person who forgot it
   * @param people everybody on this computer
   * @param done called when the new passphrase is set
   */
  public ForgottenViewModel(
      KeyRing keys, Tasks tasks, Person person, List<Person> people, Consumer<Person> done) {
    this.keys = keys;
    this.attempt = new Attempt(tasks);
    this.person = person;
    this.done = done;
    supervisors =
        people.stream()
            .filter(
                other ->
                    other.role().may(Permission.MANAGE_PEOPLE)
                        && !other.code().equals(person.code()))
            .toList();
    way = new SimpleObjectProperty<>(supervisors.isEmpty() ? Way.RECOVERY_KEY : Way.SUPERVISOR);
    supervisor.set(supervisors.isEmpty() ? null : supervisors.getFirst());
    passphrase = new NewPassphrase(new SimpleStringProperty(person.name()));
    ready =
        Bindings.createBooleanBinding(
            () ->
                !attempt.busyProperty().get() && passphrase.completeProperty().get() && isAllowed(),
            attempt.busyProperty(),
            passphrase.completeProperty(),
            way,
            recoveryKey,
            supervisor,
            supervisorPassphrase);
  }

  private boolean isAllowed() {
    return switch (way.get()) {
      case RECOVERY_KEY -> !recoveryKey.get().isBlank();
      case SUPERVISOR -> supervisor.get() != null && !supervisorPassphrase.get().isEmpty();
    };
  }

  /** Sets the new passphrase; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    Way chosen = way.get();
    Person by = supervisor.get();
    String typedKey = recoveryKey.get();
    char[] byPassphrase = supervisorPassphrase.get().toCharArray();
    char[] fresh = passphrase.take();
    Runnable replacing =
        switch (chosen) {
          case RECOVERY_KEY -> () -> byRecoveryKey(typedKey, fresh);
          case SUPERVISOR -> () -> bySupervisor(by, byPassphrase, fresh);
        };
    attempt.start(
        replacing, this::replaced, () -> supervisorPassphrase.set(""), byPassphrase, fresh);
  }

  private void byRecoveryKey(String typed, char[] fresh) {
    RecoveryKey key =
        RecoveryKey.parse(typed)
            .orElseThrow(() -> new FaultException(new Fault.WrongRecoveryKey()));
    keys.recover(person.code(), key, fresh).close();
  }

  private void bySupervisor(Person by, char[] byPassphrase, char[] fresh) {
    try (DatabaseKey key = keys.open(by.code(), byPassphrase)) {
      keys.replacePassphrase(key, person.code(), fresh);
    }
  }

  private void replaced() {
    recoveryKey.set("");
    supervisorPassphrase.set("");
    passphrase.clear();
    done.accept(person);
  }

  public Person person() {
    return person;
  }

  /** Who may set it, without the person; empty where only the recovery key helps. */
  public List<Person> supervisors() {
    return supervisors;
  }

  public ObjectProperty<Way> wayProperty() {
    return way;
  }

  public StringProperty recoveryKeyProperty() {
    return recoveryKey;
  }

  public ObjectProperty<Person> supervisorProperty() {
    return supervisor;
  }

  public StringProperty supervisorPassphraseProperty() {
    return supervisorPassphrase;
  }

  public NewPassphrase passphrase() {
    return passphrase;
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
