package vn.hotline1022.ui.directory;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;

/** An entry being written; what is typed stays here until it is kept or given up. */
public final class ContactEditor {

  /** What keeps an entry from being kept. */
  public enum Problem {
    NAME,
    PHONE,
    SECRET
  }

  private final DirectoryTools tools;
  private final DraftedForm form;
  private final ObjectProperty<Contact.Kind> kind;
  private final StringProperty name;
  private final StringProperty agency;
  private final StringProperty unit;
  private final StringProperty phone;
  private final StringProperty hours;
  private final StringProperty note;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ContactEditor(DirectoryTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.CONTACT, tools.drafts(), tools.guard());
    this.kind = form.choice("kind", Contact.Kind.class, Contact.Kind.OFFICER);
    this.name = form.plain("name");
    this.agency = form.plain("agency");
    this.unit = form.plain("unit");
    this.phone = form.plain("phone");
    this.hours = form.plain("hours");
    this.note = form.words("note");
    form.open().addListener((_, _, _) -> problem.set(Optional.empty()));
  }

  /** Whether it is open, and what was begun in it. */
  public DraftedForm form() {
    return form;
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

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Opens this entry; none is a new one. */
  void begin(Optional<Contact> contact) {
    form.begin(
        contact.map(Contact::id).orElseGet(tools.ids()),
        () -> {
          kind.set(contact.map(Contact::kind).orElse(Contact.Kind.OFFICER));
          name.set(contact.map(Contact::name).orElse(""));
          agency.set(contact.map(Contact::agency).orElse(""));
          unit.set(contact.map(Contact::unit).orElse(""));
          phone.set(contact.map(Contact::phone).orElse(""));
          hours.set(contact.map(Contact::hours).orElse(""));
          note.set(contact.map(Contact::note).orElse(""));
        });
  }

  /** The entry as typed; empty when there is a problem, which is shown. */
  Optional<Contact> read() {
    Contact contact =
        new Contact(
            form.subject(),
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
    return form.hasSecret() ? Optional.of(Problem.SECRET) : Optional.empty();
  }

  private static String line(StringProperty typed) {
    return PlainText.tidy(typed.get(), Contact.LINE_MAX).text();
  }
}
