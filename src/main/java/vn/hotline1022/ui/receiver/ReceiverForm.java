package vn.hotline1022.ui.receiver;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.feedback.open311.AddressCheck;
import vn.hotline1022.text.PlainText;

/**
 * What is typed about the receiver, and what is to say about it. The key comes in here and goes to
 * the store; the one that is kept never comes back. On the FX thread.
 */
public final class ReceiverForm {
  static final int NAME_MAX = 120;
  static final int ADDRESS_MAX = 1_000;
  static final int KEY_MAX = 1_000;

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");
  private final StringProperty key = new SimpleStringProperty("");
  private final StringProperty jurisdiction = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<AddressCheck> addressCheck =
      new ReadOnlyObjectWrapper<>(AddressCheck.EMPTY);
  private final ReadOnlyObjectWrapper<KeyState> keyState =
      new ReadOnlyObjectWrapper<>(KeyState.NONE);
  private final ReadOnlyObjectWrapper<Set<Lack>> lacks = new ReadOnlyObjectWrapper<>(Set.of());

  /** What is to say about the key. */
  public enum KeyState {
    NONE,
    KEPT,
    TYPED,
    /** The kept one was given for another server than the one typed now. */
    OF_OTHER_SERVER
  }

  /** What is missing before anything can be kept. */
  public enum Lack {
    NAME,
    ADDRESS
  }

  /** Which receiver is asked. */
  record Where(String address, String jurisdiction) {
    static Where of(Entered kept) {
      return new Where(kept.address(), kept.jurisdiction());
    }
  }

  /**
   * @param changed told of every change
   */
  ReceiverForm(Runnable changed) {
    for (StringProperty each : new StringProperty[] {name, address, key, jurisdiction}) {
      each.subscribe((_, _) -> changed.run());
    }
  }

  /** Says what is to say beside what is kept. */
  void look(Entered kept) {
    addressCheck.set(AddressCheck.of(address.get()));
    keyState.set(stateOfKey(kept));
    if (!lacks.get().isEmpty()) {
      lacks.set(lacking());
    }
  }

  private KeyState stateOfKey(Entered kept) {
    if (!typedKey().isEmpty()) {
      return KeyState.TYPED;
    }
    if (!kept.keyed()) {
      return KeyState.NONE;
    }
    boolean elsewhere = isGood() && !isKeysServer(kept);
    return elsewhere ? KeyState.OF_OTHER_SERVER : KeyState.KEPT;
  }

  /** A key is given for one server, and goes to no other by itself. */
  private boolean isKeysServer(Entered kept) {
    return AddressCheck.sameServer(kept.address(), address.get());
  }

  private boolean isGood() {
    return addressCheck.get() == AddressCheck.GOOD;
  }

  private Set<Lack> lacking() {
    Set<Lack> found = EnumSet.noneOf(Lack.class);
    if (line(name, NAME_MAX).isEmpty()) {
      found.add(Lack.NAME);
    }
    if (!isGood()) {
      found.add(Lack.ADDRESS);
    }
    return Set.copyOf(found);
  }

  /** Whether everything is there to keep it; what is not is said from now on. */
  boolean isWhole() {
    lacks.set(lacking());
    return lacks.get().isEmpty();
  }

  /** Whether there is an address to ask; that there is none is said from now on. */
  boolean canBeAsked() {
    lacks.set(isGood() ? Set.of() : Set.of(Lack.ADDRESS));
    return isGood();
  }

  /** Whether something is typed that is not kept. */
  boolean differs(Entered kept) {
    return !typedKey().isEmpty()
        || !line(name, NAME_MAX).equals(kept.name())
        || !where().equals(Where.of(kept));
  }

  Where where() {
    return new Where(line(address, ADDRESS_MAX), line(jurisdiction, NAME_MAX));
  }

  /** What is typed at this moment. */
  TypedReceiver typed(Entered kept, Map<String, String> services) {
    Where to = where();
    return new TypedReceiver(
        line(name, NAME_MAX),
        to.address(),
        to.jurisdiction(),
        typedKey(),
        isKeysServer(kept),
        services);
  }

  /** No longer than what is read again. */
  private static String line(StringProperty typed, int most) {
    return PlainText.singleLine(typed.get(), most).text().strip();
  }

  private String typedKey() {
    String typed = key.get().strip();
    return typed.substring(0, Math.min(KEY_MAX, typed.length()));
  }

  /** Shows what is kept; a key that is being typed stays. */
  void fill(Entered kept) {
    name.set(kept.name());
    address.set(kept.address());
    jurisdiction.set(kept.jurisdiction());
  }

  /** The key was taken: it is not held here any longer, unless another was typed meanwhile. */
  void taken(TypedReceiver typed) {
    if (typedKey().equals(typed.typedKey())) {
      key.set("");
    }
  }

  /** Everything goes, the key too. */
  void clear() {
    fill(Entered.NOTHING);
    key.set("");
    lacks.set(Set.of());
  }

  /** How people call it. */
  public StringProperty name() {
    return name;
  }

  public StringProperty address() {
    return address;
  }

  /** A key being typed; empty while the kept one goes on. */
  public StringProperty key() {
    return key;
  }

  public StringProperty jurisdiction() {
    return jurisdiction;
  }

  public ReadOnlyObjectProperty<AddressCheck> addressCheck() {
    return addressCheck.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<KeyState> keyState() {
    return keyState.getReadOnlyProperty();
  }

  /** What was missing when somebody wanted to go on. */
  public ReadOnlyObjectProperty<Set<Lack>> lacks() {
    return lacks.getReadOnlyProperty();
  }
}
