package vn.hotline1022.ui.lists;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListChange;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.staff.Permission;

/** All lists as they stand, and the two sides on which they are edited. On the FX thread. */
public final class ListsModel {
  private final ListTools tools;
  private final ReadOnlyObjectWrapper<ListBook> book;
  private final ListsViewModel shifts;
  private final ListsViewModel lists;
  private List<ListEntry> edits = List.of();

  /** Shows the defaults until {@link #refresh} has read what was edited. */
  public ListsModel(ListTools tools) {
    this.tools = tools;
    this.book = new ReadOnlyObjectWrapper<>(ListBook.over(tools.defaults(), edits));
    this.shifts = new ListsViewModel(this, List.of(ListKind.SHIFT));
    this.lists =
        new ListsViewModel(
            this,
            List.of(
                ListKind.REASON,
                ListKind.DISPOSITION,
                ListKind.CAUSE,
                ListKind.BREAK,
                ListKind.CARRIER,
                ListKind.NETWORK,
                ListKind.FEEDBACK_CATEGORY,
                ListKind.REFUSAL,
                ListKind.OFFICE_HOURS,
                ListKind.HOLIDAY));
  }

  /** Whether the person may change shifts and lists. */
  public boolean mayEdit() {
    return tools.person().role().may(Permission.EDIT_LISTS);
  }

  public ListsViewModel shifts() {
    return shifts;
  }

  public ListsViewModel lists() {
    return lists;
  }

  /** All entries as they stand. */
  ReadOnlyObjectProperty<ListBook> book() {
    return book.getReadOnlyProperty();
  }

  ListTools tools() {
    return tools;
  }

  /** Reads anew what another desk's records may have changed; a failure waits for the next time. */
  public void refresh() {
    tools.reads().run(tools.lists()::edits).onSuccess(this::show).onFailure(_ -> {}).start();
  }

  private void show(List<ListEntry> read) {
    if (!read.equals(edits)) {
      edits = List.copyOf(read);
      book.set(ListBook.over(tools.defaults(), edits));
      tools.changed().accept(edits);
    }
  }

  /** Keeps these entries as they now stand. */
  void keep(List<ListEntry> entries, Runnable kept, Consumer<Fault> failed) {
    tools
        .writes()
        .run(
            () -> {
              tools.lists().write(entries, tools.person().code());
              return tools.lists().edits();
            })
        .onSuccess(
            read -> {
              show(read);
              kept.run();
            })
        .onFailure(failed)
        .start();
  }

  void history(UUID id, Consumer<List<ListChange>> shown, Consumer<Fault> failed) {
    tools.reads().run(() -> tools.lists().history(id)).onSuccess(shown).onFailure(failed).start();
  }
}
