package vn.hotline1022.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.Directory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Chosen;

/** The directory: found as typed, read out, put into the notes, changed by those who may. */
public final class DirectoryViewModel {

  /** What became of the last thing done with an entry. */
  public enum Done {
    IN_NOTES,
    NO_CALL,
    COPIED
  }

  private final DirectoryTools tools;
  private final ContactEditor editor;
  private final ImportModel importing;
  private final StringProperty words = new SimpleStringProperty("");
  private final Chosen<Contact> list = new Chosen<>(Contact::id);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Directory directory = Directory.of(List.of(), List.of());

  public DirectoryViewModel(DirectoryTools tools) {
    this.tools = tools;
    this.editor = new ContactEditor(tools);
    this.importing = new ImportModel(tools, this);
    words.addListener((_, _, _) -> find());
    list.selected().addListener((_, _, _) -> done.set(Optional.empty()));
    if (mayEdit()) {
      tools.drafts().whenRead(editor.form()::resume);
    }
  }

  /** What is looked for, bound both ways to the field. */
  public StringProperty words() {
    return words;
  }

  /** What fits, and the entry that is open. */
  public Chosen<Contact> list() {
    return list;
  }

  public ContactEditor editor() {
    return editor;
  }

  /** A workbook about to be imported. */
  public ImportModel importing() {
    return importing;
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** What became of the last thing done with the open entry. */
  public ReadOnlyObjectProperty<Optional<Done>> done() {
    return done.getReadOnlyProperty();
  }

  /** Everything there is. */
  Directory directory() {
    return directory;
  }

  /** Whether the person may change the directory. */
  public boolean mayEdit() {
    return tools.person().role().may(Permission.EDIT_DIRECTORY);
  }

  /** Reads it anew. */
  public void refresh() {
    tools.reads().run(this::read).onSuccess(this::show).onFailure(fault::set).start();
  }

  /** Blocks. */
  Directory read() throws Exception {
    return Directory.of(tools.standard().call(), tools.contacts().all());
  }

  private void show(Directory read) {
    directory = read;
    find();
  }

  private void find() {
    List<Contact> found = directory.find(words.get());
    if (!found.equals(list.items())) {
      list.show(found);
    }
  }

  /** Opens one in the list; what is being written waits. */
  public void open(UUID id) {
    editor.form().setAside();
    words.set("");
    list.select(id);
  }

  /** Puts name and number of the open entry into the notes of the call in front. */
  public void toNotes() {
    list.selected()
        .get()
        .ifPresent(
            contact ->
                done.set(
                    Optional.of(
                        tools.toNotes().test(contact.name() + ": " + contact.phone())
                            ? Done.IN_NOTES
                            : Done.NO_CALL)));
  }

  /** The number of the open entry was copied. */
  void copied() {
    done.set(Optional.of(Done.COPIED));
  }

  /** Goes on with the entry that was begun, or begins a new one, for those who may. */
  public void create() {
    if (mayEdit() && !editor.form().resume()) {
      editor.begin(Optional.empty());
    }
  }

  /** Changes the open entry, for those who may. */
  public void correct() {
    if (mayEdit() && list.selected().get().isPresent()) {
      editor.begin(list.selected().get());
    }
  }

  /** Takes the open entry out, for those who may. */
  public void remove() {
    if (mayEdit()) {
      list.selected()
          .get()
          .ifPresent(contact -> keep(List.of(contact.withRemoved(true)), contact.id()));
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    if (mayEdit() && editor.form().open().get()) {
      editor.read().ifPresent(contact -> keep(List.of(contact), contact.id()));
    }
  }

  private void keep(List<Contact> changed, UUID open) {
    tools
        .writes()
        .run(
            () -> {
              tools.contacts().write(changed, tools.person().code());
              return read();
            })
        .onSuccess(
            read -> {
              fault.set(null);
              show(read);
              list.select(open);
              // Last: the focus goes from the editor to the list, which must be there by then.
              editor.form().close();
            })
        .onFailure(fault::set)
        .start();
  }
}
