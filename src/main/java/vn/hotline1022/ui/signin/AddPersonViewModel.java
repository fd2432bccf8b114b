package vn.hotline1022.ui.signin;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.Tasks;

/**
 * Somebody new on this computer, allowed by a supervisor or administrator; where there is none yet,
 * by anybody who is set up here, since otherwise nobody could add the first one.
 */
public final class AddPersonViewModel {
  private final KeyRing keys;
  private final List<Person> approvers;
  private final Consumer<Person> done;

  private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
  private final StringProperty approverPassphrase = new SimpleStringProperty("");
  private final PersonForm form = new PersonForm(Role.OPERATOR);
  private final Attempt attempt;
  private final BooleanBinding ready;

  /**
   * @param people everybody on this computer
   * @param done called with the new person
   */
  public AddPersonViewModel(KeyRing keys, Tasks tasks, List<Person> people, Consumer<Person> done) {
    this.keys = keys;
    this.attempt = new Attempt(tasks);
    this.done = done;
    List<Person> managers =
        people.stream().filter(person -> person.role().may(Permission.MANAGE_PEOPLE)).toList();
    approvers = managers.isEmpty() ? List.copyOf(people) : managers;
    approver.set(approvers.isEmpty() ? null : approvers.getFirst());
    ready =
        form.completeProperty()
            .and(approver.isNotNull())
            .and(approverPassphrase.isNotEmpty())
            .and(attempt.busyProperty().not());
  }

  /** Adds the person; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    Person by = approver.get();
    Person person = form.person();
    char[] byPassphrase = approverPassphrase.get().toCharArray();
    char[] fresh = form.passphrase().take();
    attempt.start(
        () -> add(by, byPassphrase, person, fresh),
        () -> added(person),
        this::refused,
        byPassphrase,
        fresh);
  }

  private void add(Person by, char[] byPassphrase, Person person, char[] fresh) {
    try (DatabaseKey key = keys.open(by.code(), byPassphrase)) {
      keys.add(key, person, fresh);
    }
  }

  private void added(Person person) {
    approverPassphrase.set("");
    form.clear();
    done.accept(person);
  }

  private void refused() {
    if (attempt.faultProperty().get() instanceof Fault.WrongPassphrase) {
      approverPassphrase.set("");
    }
  }

  public List<Person> approvers() {
    return approvers;
  }

  public ObjectProperty<Person> approverProperty() {
    return approver;
  }

  public StringProperty approverPassphraseProperty() {
    return approverPassphrase;
  }

  public PersonForm form() {
    return form;
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
