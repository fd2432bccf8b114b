package vn.hotline1022.ui.signin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Tasks;

/**
 * Somebody new on this computer, allowed by a supervisor or administrator; where there is none yet,
 * by anybody who is set up here, since otherwise nobody could add the first one.
 */
public final class AddPersonViewModel {
  private final KeyRing keys;
  private final Tasks tasks;
  private final List<Person> approvers;
  private final Consumer<Person> done;

  private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
  private final StringProperty approverPassphrase = new SimpleStringProperty("");
  private final PersonForm form = new PersonForm(Role.OPERATOR);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready;

  /**
   * @param people everybody on this computer
   * @param done called with the new person
   */
  public AddPersonViewModel(KeyRing keys, Tasks tasks, List<Person> people, Consumer<Person> done) {
    this.keys = keys;
    this.tasks = tasks;
    this.done = done;
    List<Person> managers =
        people.stream().filter(person -> person.role().may(Permission.MANAGE_PEOPLE)).toList();
    approvers = managers.isEmpty() ? List.copyOf(people) : managers;
    approver.set(approvers.isEmpty() ? null : approvers.getFirst());
    ready =
        form.completeProperty()
            .and(approver.isNotNull())
            .and(approverPassphrase.isNotEmpty())
            .and(busy.not());
  }

  /** Adds the person; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    busy.set(true);
    fault.set(null);
    Person by = approver.get();
    Person person = form.person();
    char[] byPassphrase = approverPassphrase.get().toCharArray();
    char[] fresh = form.passphrase().take();
    tasks
        .run(() -> add(by, byPassphrase, person, fresh))
        .onSuccess(_ -> added(person))
        .onFailure(this::refused)
        .start();
  }

  private void add(Person by, char[] byPassphrase, Person person, char[] fresh) {
    try (DatabaseKey key = keys.open(by.code(), byPassphrase)) {
      keys.add(key, person, fresh);
    } finally {
      Arrays.fill(byPassphrase, '\0');
      Arrays.fill(fresh, '\0');
    }
  }

  private void added(Person person) {
    busy.set(false);
    approverPassphrase.set("");
    form.clear();
    done.accept(person);
  }

  private void refused(Fault why) {
    busy.set(false);
    if (why instanceof Fault.WrongPassphrase) {
      approverPassphrase.set("");
    }
    fault.set(why);
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
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
