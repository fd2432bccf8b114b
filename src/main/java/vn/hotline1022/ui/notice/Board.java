package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Chosen;
import vn.hotline1022.ui.common.DraftedForm;

/**
 * Things people write down for all: listed, the newest first, one of them open, one being written.
 * What is typed is never lost: it stays when keeping fails, waits when another one is opened, and
 * comes back after a crash.
 */
final class Board<T> {
  private final Editor<T> editor;
  private final Kept<T> kept;
  private final Function<T, UUID> id;
  private final boolean mayWrite;
  private final NoticeTools tools;
  private final Chosen<T> list;
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Runnable shown = () -> {};

  /** Where one is written. */
  interface Editor<T> {

    DraftedForm form();

    /** Begins a new one. */
    void begin();

    /** Opens one to be corrected. */
    void begin(T thing);

    /** What was written; empty when there is a problem, which is shown. */
    Optional<T> read();
  }

  /** Where they are kept; both block. */
  record Kept<T>(Supplier<List<T>> newest, Consumer<T> write) {}

  Board(Function<T, UUID> id, Editor<T> editor, Kept<T> kept, boolean mayWrite, NoticeTools tools) {
    this.id = id;
    this.editor = editor;
    this.kept = kept;
    this.mayWrite = mayWrite;
    this.tools = tools;
    this.list = new Chosen<>(id);
    if (mayWrite) {
      tools.drafts().whenRead(editor.form()::resume);
    }
  }

  /** Runs whenever they were read anew. */
  void whenShown(Runnable action) {
    shown = action;
  }

  Chosen<T> list() {
    return list;
  }

  DraftedForm form() {
    return editor.form();
  }

  boolean mayWrite() {
    return mayWrite;
  }

  /** Why something could not be read or kept; null when all is well. */
  ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  void failed(Fault why) {
    fault.set(why);
  }

  void refresh() {
    tools.reads().run(kept.newest()::get).onSuccess(this::show).onFailure(fault::set).start();
  }

  private void show(List<T> found) {
    if (!found.equals(list.items())) {
      list.show(found);
    }
    shown.run();
  }

  /** Opens one in the list; what is being written waits. */
  void open(UUID wanted) {
    form().setAside();
    list.select(wanted);
  }

  /** Goes on with what was begun, or begins a new one, for those who may. */
  void create() {
    if (mayWrite && !form().resume()) {
      editor.begin();
    }
  }

  /** Corrects the open one, for those who may. */
  void correct() {
    if (mayWrite) {
      list.selected().get().ifPresent(editor::begin);
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  void save() {
    if (mayWrite && form().open().get()) {
      editor
          .read()
          .ifPresent(
              thing ->
                  change(
                      () -> kept.write().accept(thing),
                      () -> {
                        list.select(id.apply(thing));
                        // Last: the focus goes from the editor to the list, which must be there.
                        form().close();
                      }));
    }
  }

  /** Changes something that is kept and shows what there is then. */
  void change(Runnable change, Runnable then) {
    tools
        .writes()
        .run(
            () -> {
              change.run();
              return kept.newest().get();
            })
        .onSuccess(
            found -> {
              fault.set(null);
              show(found);
              then.run();
            })
        .onFailure(fault::set)
        .start();
  }
}
