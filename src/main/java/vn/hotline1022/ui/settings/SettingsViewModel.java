package vn.hotline1022.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.PreferenceStore;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.signin.AddPersonViewModel;
import vn.hotline1022.ui.signin.ForgottenViewModel;
import vn.hotline1022.ui.signin.PeoplePages;
import vn.hotline1022.ui.signin.RecoveryKeyPage;

/** The settings of this computer and of the person who is signed in; on the FX thread. */
public final class SettingsViewModel {

  /**
   * What the settings work with.
   *
   * @param keeping rekeys the open database, and where a new recovery key is kept
   */
  public record Ports(
      KeyRing keys,
      PinLock pins,
      PreferenceStore preferences,
      Backups backups,
      SupportFiles support,
      Keeping keeping,
      Tasks tasks) {}

  /**
   * What changing keys needs.
   *
   * @param rekey gives the open database another key, whole or not at all
   * @param recovery where a new recovery key can go
   */
  public record Keeping(
      Consumer<DatabaseKey> rekey, RecoveryKeyPage.Ports recovery, TimeSource time) {}

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

  private void requireOther(Person other) {
    if (other.code().equals(person.code())) {
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

  /** Another role or last day for somebody else; one's own stays, so that somebody manages on. */
  public AccountModel changing(Person other, Runnable done) {
    requireManager();
    requireOther(other);
    return new AccountModel(
        ports.keys(),
        ports.tasks(),
        new AccountModel.Who(person, other, Person.today(ports.keeping().time().now())),
        done);
  }

  /** Removing somebody else: the data gets a new key, which they never had. */
  public ApprovedModel<Person> removing(Person other, Consumer<Person> done) {
    requireManager();
    requireOther(other);
    return new ApprovedModel<>(
        ports.keys(),
        ports.tasks(),
        person,
        key -> {
          ports.keys().remove(key, other.code(), ports.keeping().rekey()).close();
          return other;
        },
        done);
  }

  /**
   * A new recovery key in place of the old one.
   *
   * @param made gets the page that has it kept
   * @param kept runs once it is kept
   */
  public ApprovedModel<RecoveryKey> newRecoveryKey(Consumer<RecoveryKeyPage> made, Runnable kept) {
    requireManager();
    Keeping keeping = ports.keeping();
    return new ApprovedModel<>(
        ports.keys(),
        ports.tasks(),
        person,
        ports.keys()::replaceRecoveryKey,
        key ->
            made.accept(
                PeoplePages.recovery(
                    key,
                    new PeoplePages.Maker(about.deviceName(), person, keeping.time().now()),
                    ports.tasks(),
                    keeping.recovery(),
                    kept)));
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

  /** A support file that is begun now. */
  public SupportModel supporting() {
    return new SupportModel(ports.support(), ports.tasks());
  }

  public ObservableList<Person> people() {
    return people;
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
