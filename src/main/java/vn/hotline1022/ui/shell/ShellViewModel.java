package vn.hotline1022.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;

/**
 * The frame of a signed-in person: where they are, and what the frame has to say. On the FX thread.
 */
public final class ShellViewModel {

  /** Longest text looked for. */
  public static final int SEARCH_LENGTH = 120;

  private final Person person;
  private final ObjectProperty<Shift> shift;
  private final Optional<String> sample;
  private final ReadOnlyObjectWrapper<Screen.Place> place =
      new ReadOnlyObjectWrapper<>(Screen.Place.DESK);
  private final StringProperty search = new SimpleStringProperty("");
  private final Map<Screen.Place, IntegerProperty> badges = new EnumMap<>(Screen.Place.class);
  private final ObjectProperty<Fault> fault = new SimpleObjectProperty<>();

  /**
   * @param sample the passphrase of a profile of invented data, which a band says all the time
   */
  public ShellViewModel(Person person, Shift shift, Optional<String> sample) {
    this.person = person;
    this.shift = new SimpleObjectProperty<>(shift);
    this.sample = sample;
  }

  public Person person() {
    return person;
  }

  /** The shift they chose, which may be renamed meanwhile. */
  public ObjectProperty<Shift> shift() {
    return shift;
  }

  /** The passphrase of sample data; empty when the data is real. */
  public Optional<String> sample() {
    return sample;
  }

  /** Where the person is. */
  public ReadOnlyObjectProperty<Screen.Place> place() {
    return place.getReadOnlyProperty();
  }

  public void go(Screen.Place to) {
    place.set(to);
  }

  /** How much waits at a place; none shows nothing. */
  public IntegerProperty badge(Screen.Place at) {
    return badges.computeIfAbsent(at, _ -> new SimpleIntegerProperty());
  }

  /** What is typed into the field on top. */
  public StringProperty search() {
    return search;
  }

  /** A failure that belongs to no screen, such as a backup; null when there is none. */
  public ObjectProperty<Fault> fault() {
    return fault;
  }
}
