package vn.hotline1022.ui.directory;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PlainText;

/** An entry being written; what is typed stays here until it is kept or given up. */
public final class ContactEditor {

  /** What keeps an entry from being kept. */
  public enum Problem {
    NAME,
    PHONE,
    SECRET
  }

  private final Supplier<UUID> ids;
  private final PersonalDataGuard guard;
  private final ObjectProperty<Contact.Kind> kind =
      new SimpleObjectProperty<>(Contact.Kind.OFFICER);
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty agency = new SimpleStringProperty("");
  private final StringProperty unit = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final StringProperty hours = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> id = Optional.empty();

  ContactEditor(Supplier<UUID> ids, PersonalDataGuard guard) {
    this.ids = ids;
    this.guard = guard;
  }

  public ObjectProperty<Contact.Kind> kind() {
    return kind;
  }

  public StringProperty name() {
    return name;
  }

  public StringProperty agency() {
    return agency;
  }

  public StringProperty unit() {
    return unit;
  }

  public StringProperty phone() {
    return phone;
  }

  public StringProperty hours() {
    return hours;
  }

  public StringProperty note() {
    return note;
  }

  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Opens this entry; one without an id yet is a new one. */
  void begin(Optional<Contact> contact) {
    id = contact.map(Contact::id);
    kind.set(contact.map(Contact::kind).orElse(Contact.Kind.OFFICER));
    name.set(contact.map(Contact::name).orElse(""));
    agency.set(contact.map(Contact::agency).orElse(""));
    unit.set(contact.map(Contact::unit).orElse(""));
    phone.set(contact.map(Contact::phone).orElse(""));
    hours.set(contact.map(Contact::hours).orElse(""));
    note.set(contact.map(Contact::note).orElse(""));
    problem.set(Optional.empty());
    open.set(true);
  }

  /** Gives it up, or it was kept. */
  public void close() {
    open.set(false);
    problem.set(Optional.empty());
  }

  /** The entry as typed; empty when there is a problem, which is shown. */
  Optional<Contact> read() {
    Contact contact =
        new Contact(
            id.orElseGet(ids),
            kind.get(),
            line(name),
            line(agency),
            line(unit),
            line(phone),
            line(hours),
            PlainText.clean(note.get(), Contact.NOTE_MAX).text().strip(),
            false);
    problem.set(problem(contact));
    return problem.get().isPresent() ? Optional.empty() : Optional.of(contact);
  }

  private Optional<Problem> problem(Contact contact) {
    if (contact.name().isEmpty()) {
      return Optional.of(Problem.NAME);
    }
    if (contact.phone().chars().noneMatch(Character::isDigit)) {
      return Optional.of(Problem.PHONE);
    }
    return guard.scan(contact.note()).isEmpty() ? Optional.empty() : Optional.of(Problem.SECRET);
  }

  private static String line(StringProperty typed) {
    return PlainText.tidy(typed.get(), Contact.LINE_MAX).text();
  }
}
