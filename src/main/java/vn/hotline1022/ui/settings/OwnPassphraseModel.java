package vn.hotline1022.ui.settings;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.NewPassphrase;
import vn.hotline1022.ui.common.Tasks;

/** Changing one's own passphrase, with the present one. */
public final class OwnPassphraseModel {
  private final KeyRing keys;
  private final Person person;
  private final StringProperty present = new SimpleStringProperty("");
  private final NewPassphrase fresh;
  private final Attempt attempt;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final BooleanBinding ready;

  OwnPassphraseModel(KeyRing keys, Tasks tasks, Person person) {
    this.keys = keys;
    this.attempt = new Attempt(tasks);
    this.person = person;
    fresh = new NewPassphrase(new SimpleStringProperty(person.name()));
    ready = present.isNotEmpty().and(fresh.completeProperty()).and(attempt.busyProperty().not());
    present.subscribe((_, typed) -> changed.set(changed.get() && typed.isEmpty()));
  }

  /** Changes it; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    char[] old = present.get().toCharArray();
    char[] typed = fresh.take();
    attempt.start(() -> replace(old, typed), this::replaced, () -> present.set(""), old, typed);
  }

  private void replace(char[] old, char[] typed) {
    try (DatabaseKey key = keys.openAgain(person.code(), old)) {
      keys.replacePassphrase(key, person.code(), typed);
    }
  }

  private void replaced() {
    present.set("");
    fresh.clear();
    changed.set(true);
  }

  public StringProperty presentProperty() {
    return present;
  }

  public NewPassphrase fresh() {
    return fresh;
  }

  public BooleanBinding readyProperty() {
    return ready;
  }

  /** Whether it was changed just now. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return attempt.faultProperty();
  }
}
