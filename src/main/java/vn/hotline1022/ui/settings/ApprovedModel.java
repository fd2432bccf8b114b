package vn.hotline1022.ui.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Attempt;
import vn.hotline1022.ui.common.Tasks;

/**
 * Something that changes who can open the data, allowed by the passphrase of the person who is
 * signed in: a desk left open for a moment is not enough for it.
 *
 * @param <T> what comes of it
 */
public final class ApprovedModel<T> {
  private final KeyRing keys;
  private final Person by;
  private final Function<DatabaseKey, T> work;
  private final Consumer<T> done;
  private final Attempt attempt;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final BooleanBinding ready;

  /**
   * @param work done off the FX thread with the key, which is closed afterwards
   * @param done told on the FX thread
   */
  ApprovedModel(
      KeyRing keys, Tasks tasks, Person by, Function<DatabaseKey, T> work, Consumer<T> done) {
    this.keys = keys;
    this.by = by;
    this.work = work;
    this.done = done;
    this.attempt = new Attempt(tasks);
    this.ready = passphrase.isNotEmpty().and(attempt.busyProperty().not());
  }

  /** Does it; nothing happens before a passphrase is typed. */
  public void submit() {
    if (ready.get()) {
      char[] typed = passphrase.get().toCharArray();
      attempt.start(() -> open(typed), this::finished, this::refused, typed);
    }
  }

  private T open(char[] typed) {
    try (DatabaseKey key = keys.openAgain(by.code(), typed)) {
      return work.apply(key);
    }
  }

  private void finished(T result) {
    passphrase.set("");
    done.accept(result);
  }

  private void refused() {
    if (attempt.faultProperty().get() instanceof Fault.WrongPassphrase) {
      passphrase.set("");
    }
  }

  public StringProperty passphraseProperty() {
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
