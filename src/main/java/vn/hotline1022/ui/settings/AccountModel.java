package vn.hotline1022.ui.settings;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.Tasks;

/** Role and last day of somebody's account, allowed by the passphrase of who manages people. */
public final class AccountModel {

  /**
   * Whose account, and who changes it.
   *
   * @param today a last day that is over already is taken for a slip
   */
  record Who(Person by, Person other, LocalDate today) {}

  private final KeyRing keys;
  private final Who who;
  private final Runnable done;
  private final Attempt attempt;
  private final ObjectProperty<Role> role;
  private final StringProperty until;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final BooleanBinding untilWrong;
  private final BooleanBinding ready;

  AccountModel(KeyRing keys, Tasks tasks, Who who, Runnable done) {
    this.keys = keys;
    this.who = who;
    this.done = done;
    attempt = new Attempt(tasks);
    role = new SimpleObjectProperty<>(who.other().role());
    until = new SimpleStringProperty(who.other().until().map(Formats::date).orElse(""));
    untilWrong = Bindings.createBooleanBinding(() -> !isUntilSound(), until);
    BooleanBinding changed =
        Bindings.createBooleanBinding(() -> !asked().equals(who.other()), role, until);
    ready =
        changed
            .and(untilWrong.not())
            .and(passphrase.isNotEmpty())
            .and(attempt.busyProperty().not());
  }

  private boolean isUntilSound() {
    Optional<LocalDate> day = day();
    return until.get().isBlank()
        || (day.isPresent() && day.equals(who.other().until()))
        || day.filter(last -> Person.isLastDay(last) && !last.isBefore(who.today())).isPresent();
  }

  private Optional<LocalDate> day() {
    return Formats.parseDate(until.get());
  }

  private Person asked() {
    return who.other().with(role.get(), day());
  }

  /** Changes the account; does nothing while something is missing or nothing differs. */
  public void submit() {
    if (ready.get()) {
      Person asked = asked();
      char[] typed = passphrase.get().toCharArray();
      attempt.start(() -> change(asked, typed), this::changed, this::refused, typed);
    }
  }

  private void change(Person asked, char[] typed) {
    try (DatabaseKey key = keys.openAgain(who.by().code(), typed)) {
      keys.change(key, asked);
    }
  }

  private void changed() {
    passphrase.set("");
    done.run();
  }

  private void refused() {
    if (attempt.faultProperty().get() instanceof Fault.WrongPassphrase) {
      passphrase.set("");
    }
  }

  public ObjectProperty<Role> roleProperty() {
    return role;
  }

  /** The last day as typed; nothing for an account that does not expire. */
  public StringProperty untilProperty() {
    return until;
  }

  /** Whether what is typed is no day, or one that is over. */
  public BooleanBinding untilWrongProperty() {
    return untilWrong;
  }

  public StringProperty passphraseProperty() {
    return passphrase;
  }

  public BooleanBinding readyProperty() {
    return ready;
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return attempt.faultProperty();
  }
}
