package vn.hotline1022.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Strength;

/** A new passphrase as it is chosen: typed twice, its length and strength said while typing. */
public final class NewPassphrase {
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty repeat = new SimpleStringProperty("");
  private final ObservableValue<State> state;
  private final BooleanBinding complete;
  private final BooleanBinding differs;

  /**
   * What is to say about it.
   *
   * @param missing how many characters are still needed; zero when it is long enough
   * @param strength once it is long enough
   */
  public record State(int missing, Strength strength) {}

  /**
   * @param personName whose it is: a name is the first thing colleagues would try
   */
  public NewPassphrase(ObservableStringValue personName) {
    state =
        Bindings.createObjectBinding(
            () -> stateOf(passphrase.get(), personName.get()), passphrase, personName);
    complete =
        Bindings.createBooleanBinding(
            () -> isAllowed(passphrase.get()) && passphrase.get().equals(repeat.get()),
            passphrase,
            repeat);
    differs =
        Bindings.createBooleanBinding(
            () -> !passphrase.get().startsWith(repeat.get()), passphrase, repeat);
  }

  public StringProperty passphraseProperty() {
    return passphrase;
  }

  public StringProperty repeatProperty() {
    return repeat;
  }

  public ObservableValue<State> state() {
    return state;
  }

  /** Whether it may be set. */
  public BooleanBinding completeProperty() {
    return complete;
  }

  /** Whether the second typing has gone astray: as soon as it cannot become the same any more. */
  public BooleanBinding differsProperty() {
    return differs;
  }

  /** The letters; the receiver wipes them. */
  public char[] take() {
    return passphrase.get().toCharArray();
  }

  /** Forgets what was typed. */
  public void clear() {
    repeat.set("");
    passphrase.set("");
  }

  private static boolean isAllowed(String typed) {
    return Passphrase.isAllowed(typed.toCharArray());
  }

  private static State stateOf(String typed, String personName) {
    int missing = Math.max(0, Passphrase.MIN_LENGTH - Passphrase.length(typed.toCharArray()));
    return new State(missing, Strength.of(typed, personName));
  }
}
