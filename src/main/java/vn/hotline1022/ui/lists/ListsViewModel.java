package vn.hotline1022.ui.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListChange;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.ui.common.Chosen;

/**
 * One side of the settings on which lists are edited: which list, its entries, the one that is
 * open, and what can be done with it by those who may. On the FX thread.
 */
public final class ListsViewModel {
  private final ListsModel model;
  private final List<ListKind> kinds;
  private final ObjectProperty<ListKind> kind;
  private final Chosen<ListEntry> list = new Chosen<>(ListEntry::id);
  private final ListEditor editor;
  private final ReadOnlyObjectWrapper<List<ListChange>> history =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ListProblem>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  ListsViewModel(ListsModel model, List<ListKind> kinds) {
    this.model = model;
    this.kinds = List.copyOf(kinds);
    this.kind = new SimpleObjectProperty<>(kinds.getFirst());
    this.editor =
        new ListEditor(
            model.tools(), kinds.contains(ListKind.SHIFT) ? Form.SHIFT : Form.LIST_ENTRY);
    if (model.mayEdit()) {
      model.tools().drafts().whenRead(this::resume);
    }
    model.book().subscribe(_ -> show());
    kind.addListener(
        (_, _, _) -> {
          list.selected().set(Optional.empty());
          show();
        });
    list.selected().subscribe(_ -> opened());
  }

  /** Goes on with what a crash or a sign-out left in the form; whether there was something. */
  private boolean resume() {
    boolean resumed = editor.form().resume();
    if (resumed && kinds.contains(editor.kind())) {
      kind.set(editor.kind());
    }
    return resumed;
  }

  /** The lists of this side. */
  public List<ListKind> kinds() {
    return kinds;
  }

  /** The list that is shown. */
  public ObjectProperty<ListKind> kind() {
    return kind;
  }

  /** Its entries, those below a group behind it, and the one that is open. */
  public Chosen<ListEntry> list() {
    return list;
  }

  public ListEditor editor() {
    return editor;
  }

  /** Every edit of the open entry, oldest first. */
  public ReadOnlyObjectProperty<List<ListChange>> history() {
    return history.getReadOnlyProperty();
  }

  /** Why the open entry was not retired. */
  public ReadOnlyObjectProperty<Optional<ListProblem>> refused() {
    return refused.getReadOnlyProperty();
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** All entries as they stand; changes with every edit. */
  ReadOnlyObjectProperty<ListBook> books() {
    return model.book();
  }

  /** All entries as they stand. */
  public ListBook book() {
    return model.book().get();
  }

  /** An entry as the program came with it. */
  Optional<ListEntry> shipped(UUID id) {
    return model.tools().defaults().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Reads anew. */
  public void refresh() {
    model.refresh();
  }

  private void show() {
    List<ListEntry> now = entries(kind.get());
    if (!now.equals(list.items())) {
      list.show(now);
    }
  }

  private List<ListEntry> entries(ListKind of) {
    return switch (of) {
      case REASON, FEEDBACK_CATEGORY -> tree(of);
      case DISPOSITION -> dispositions();
      case CAUSE, BREAK, CARRIER, NETWORK, REFUSAL, OFFICE_HOURS, SHIFT, LINK -> book().all(of);
      case HOLIDAY -> holidays();
    };
  }

  /** The groups, and behind each what stands below it; what stands nowhere is left out. */
  private List<ListEntry> tree(ListKind of) {
    List<ListEntry> tree = new ArrayList<>();
    for (ListEntry group : book().of(of, "")) {
      tree.add(group);
      tree.addAll(book().of(of, group.code()));
    }
    return tree;
  }

  /** By their days, wherever they were added. */
  private List<ListEntry> holidays() {
    return book().all(ListKind.HOLIDAY).stream()
        .sorted(Comparator.comparing(entry -> entry.days().map(Days::from).orElse(LocalDate.MIN)))
        .toList();
  }

  private List<ListEntry> dispositions() {
    List<ListEntry> all = new ArrayList<>();
    for (DispositionGroup group : DispositionGroup.values()) {
      all.addAll(book().of(ListKind.DISPOSITION, group.word()));
    }
    return all;
  }

  private void opened() {
    refused.set(Optional.empty());
    history.set(List.of());
    list.selected().get().ifPresent(entry -> readHistory(entry.id()));
  }

  private void readHistory(UUID id) {
    model.history(
        id,
        read -> {
          if (list.selected().get().filter(entry -> entry.id().equals(id)).isPresent()) {
            history.set(read);
          }
        },
        fault::set);
  }

  /** Below what a new entry of the list can stand, in order; empty when there is no choice. */
  public List<String> groups() {
    return switch (editor.kind()) {
      case REASON, FEEDBACK_CATEGORY -> {
        List<String> groups = new ArrayList<>(List.of(""));
        book().of(editor.kind(), "").stream()
            .filter(group -> !group.retired())
            .map(ListEntry::code)
            .forEach(groups::add);
        yield groups;
      }
      case DISPOSITION ->
          List.of(DispositionGroup.values()).stream().map(DispositionGroup::word).toList();
      case CAUSE, REFUSAL ->
          book().all(editor.kind()).stream().map(ListEntry::group).distinct().toList();
      case BREAK, CARRIER, NETWORK, HOLIDAY, OFFICE_HOURS, SHIFT, LINK -> List.of();
    };
  }

  /** Goes on with what was begun, or begins a new entry below what the open one stands below. */
  public void create() {
    if (!allowed() || editor.form().open().get() || resume()) {
      return;
    }
    String below =
        switch (kind.get()) {
          case REASON, FEEDBACK_CATEGORY ->
              list.selected()
                  .get()
                  .map(entry -> entry.isGroup() ? entry.code() : entry.group())
                  .orElse("");
          case DISPOSITION, CAUSE, REFUSAL ->
              list.selected()
                  .get()
                  .or(() -> list.items().stream().findFirst())
                  .map(ListEntry::group)
                  .orElse("");
          case BREAK, CARRIER, NETWORK, HOLIDAY, OFFICE_HOURS, SHIFT, LINK -> "";
        };
    editor.begin(kind.get(), below);
  }

  /** Changes the open entry. */
  public void correct() {
    if (allowed() && !editor.form().open().get()) {
      list.selected().get().ifPresent(editor::begin);
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    if (allowed() && editor.form().open().get()) {
      editor
          .read(book())
          .ifPresent(
              entry -> {
                if (book().find(entry.id()).filter(entry::equals).isPresent()) {
                  editor.form().close();
                } else {
                  keep(List.of(entry), entry.id(), editor.form()::close);
                }
              });
    }
  }

  /** Moves the open entry one place up or down among those beside it. */
  public void move(boolean down) {
    // Holidays stand by their days.
    if (kind.get() != ListKind.HOLIDAY && allowed()) {
      list.selected()
          .get()
          .ifPresent(
              entry -> {
                List<ListEntry> moved = book().moved(entry, down);
                if (!moved.isEmpty()) {
                  keep(moved, entry.id(), () -> {});
                }
              });
    }
  }

  /** Retires the open entry, or brings it back; says why when it must stay. */
  public void retireOrBringBack() {
    if (allowed()) {
      list.selected().get().ifPresent(this::retireOrBringBack);
    }
  }

  private void retireOrBringBack(ListEntry entry) {
    Optional<ListProblem> stays =
        entry.retired() ? Optional.empty() : ListRules.whyStays(book(), entry);
    refused.set(stays);
    if (stays.isEmpty()) {
      keep(List.of(entry.withRetired(!entry.retired())), entry.id(), () -> {});
    }
  }

  private boolean allowed() {
    boolean may = model.mayEdit();
    fault.set(may ? null : new Fault.NotAllowed());
    return may;
  }

  private void keep(List<ListEntry> changed, UUID open, Runnable done) {
    model.keep(
        changed,
        () -> {
          fault.set(null);
          list.select(open);
          readHistory(open);
          // Last: the focus goes from the editor to the list, which must be there by then.
          done.run();
        },
        fault::set);
  }
}
