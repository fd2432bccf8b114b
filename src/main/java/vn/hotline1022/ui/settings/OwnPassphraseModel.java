package vn.hotline1022.ui.settings;

import java.util.Arrays;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.NewPassphrase;
import vn.hotline1022.ui.common.Tasks;

/** Changing one's own passphrase, with the present one. */
public final class OwnPassphraseModel {
  private final KeyRing keys;
  private final Tasks tasks;
  private final Person person;
  private final StringProperty present = new SimpleStringProperty("");
  private final NewPassphrase fresh;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready;

  OwnPassphraseModel(KeyRing keys, Tasks tasks, Person person) {
    this.keys = keys;
    this.tasks = tasks;
    this.person = person;
    fresh = new NewPassphrase(new SimpleStringProperty(person.name()));
    ready = present.isNotEmpty().and(fresh.completeProperty()).and(busy.not());
    present.subscribe((_, typed) -> changed.set(changed.get() && typed.isEmpty()));
  }

  /** Changes it; does nothing while something is missing. */
  public void submit() {
    if (!ready.get()) {
      return;
    }
    busy.set(true);
    fault.set(null);
    char[] old = present.get().toCharArray();
    char[] typed = fresh.take();
    tasks
        .run(() -> replace(old, typed))
        .onSuccess(_ -> replaced())
        .onFailure(this::refused)
        .start();
  }

  private void replace(char[] old, char[] typed) {
    try (DatabaseKey key = keys.open(person.code(), old)) {
      keys.replacePassphrase(key, person.code(), typed);
    } finally {
      Arrays.fill(old, '\0');
      Arrays.fill(typed, '\0');
    }
  }

  private void replaced() {
    busy.set(false);
    present.set("");
    fresh.clear();
    changed.set(true);
  }

  private void refused(Fault why) {
    busy.set(false);
    present.set("");
    fault.set(why);
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
    return fault.getReadOnlyProperty();
  }
}
