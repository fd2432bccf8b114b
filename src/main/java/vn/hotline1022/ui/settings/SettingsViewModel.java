package vn.hotline1022.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.PreferenceStore;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.AddPersonViewModel;
import vn.hotline1022.ui.signin.ForgottenViewModel;

/** The settings of this computer and of the person who is signed in; on the FX thread. */
public final class SettingsViewModel {

  /** What the settings work with. */
  public record Ports(
      KeyRing keys, PinLock pins, PreferenceStore preferences, Backups backups, Tasks tasks) {}

  private final Ports ports;
  private final Person person;
  private final About about;
  private final LookModel look;
  private final OwnPassphraseModel passphrase;
  private final OwnPinModel pin;
  private final BackupModel backup;
  private final ObservableList<Person> people = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /**
   * @param person who is signed in
   * @param now the preferences in force
   * @param applied shows the desk as asked; a change of language or text size rebuilds the views
   */
  public SettingsViewModel(
      Ports ports, Person person, About about, Preferences now, Consumer<Preferences> applied) {
    this.ports = ports;
    this.person = person;
    this.about = about;
    look = new LookModel(ports.preferences(), ports.tasks(), now, applied);
    passphrase = new OwnPassphraseModel(ports.keys(), ports.tasks(), person);
    pin = new OwnPinModel(ports.pins(), ports.tasks(), person);
    backup = new BackupModel(ports.backups(), ports.tasks());
  }

  /** Reads anew what may have changed elsewhere. */
  public void refresh() {
    pin.refresh();
    backup.refresh();
    ports
        .tasks()
        .run(() -> ports.keys().people())
        .onSuccess(people::setAll)
        .onFailure(fault::set)
        .start();
  }

  /** Whether this person may add people and set new passphrases. */
  public boolean managesPeople() {
    return person.role().may(Permission.MANAGE_PEOPLE);
  }

  private void requireManager() {
    if (!managesPeople()) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  /** Adding somebody; it is allowed by the passphrase of the person who is signed in. */
  public AddPersonViewModel adding(Consumer<Person> done) {
    requireManager();
    return new AddPersonViewModel(ports.keys(), ports.tasks(), List.of(person), done);
  }

  /** A new passphrase for somebody else, allowed by the person who is signed in. */
  public ForgottenViewModel replacing(Person other, Consumer<Person> done) {
    requireManager();
    return new ForgottenViewModel(ports.keys(), ports.tasks(), other, List.of(person), done);
  }

  public Person person() {
    return person;
  }

  public About about() {
    return about;
  }

  public LookModel look() {
    return look;
  }

  public OwnPassphraseModel passphrase() {
    return passphrase;
  }

  public OwnPinModel pin() {
    return pin;
  }

  public BackupModel backup() {
    return backup;
  }

  public ObservableList<Person> people() {
    return people;
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
