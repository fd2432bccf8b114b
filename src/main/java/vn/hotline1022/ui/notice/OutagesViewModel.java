package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.notice.OutageRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Chosen;

/** The times the hotline itself was out: listed, written down, corrected with their history. */
public final class OutagesViewModel {
  private static final int MOST_SHOWN = 500;

  private final OutageRepository outages;
  private final NoticeTools tools;
  private final OutageEditor editor;
  private final Chosen<Outage> list = new Chosen<>(Outage::id);
  private final ObservableList<Outage> history = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  public OutagesViewModel(OutageRepository outages, NoticeTools tools) {
    this.outages = outages;
    this.tools = tools;
    this.editor = new OutageEditor(tools);
    list.selected().addListener((_, _, now) -> readHistory(now));
  }

  /** All outages, the newest first, and the one that is open. */
  public Chosen<Outage> list() {
    return list;
  }

  /** Every version of the open one, the oldest first. */
  public ObservableList<Outage> history() {
    return FXCollections.unmodifiableObservableList(history);
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public OutageEditor editor() {
    return editor;
  }

  /** Whether the person may write outages down. */
  public boolean mayWrite() {
    return tools.person().role().may(Permission.LOG_OUTAGES);
  }

  /** Reads them anew. */
  public void refresh() {
    tools
        .reads()
        .run(() -> outages.newest(MOST_SHOWN))
        .onSuccess(this::show)
        .onFailure(fault::set)
        .start();
  }

  private void show(List<Outage> found) {
    if (!found.equals(list.items())) {
      list.show(found);
    }
  }

  private void readHistory(Optional<Outage> open) {
    history.clear();
    open.ifPresent(
        outage ->
            tools
                .reads()
                .run(() -> outages.history(outage.id()))
                .onSuccess(
                    found -> {
                      // Another one may be open by now.
                      if (list.selected().get().filter(outage::equals).isPresent()) {
                        history.setAll(found);
                      }
                    })
                .onFailure(fault::set)
                .start());
  }

  /** Begins a new one, for those who may. */
  public void create() {
    if (mayWrite() && !editor.open().get()) {
      editor.begin();
    }
  }

  /** Corrects the open one, for those who may. */
  public void correct() {
    if (mayWrite()) {
      list.selected().get().ifPresent(editor::begin);
    }
  }

  /** The open one was written down by mistake. */
  public void strike() {
    Optional<Outage> open = list.selected().get().filter(outage -> !outage.struck());
    if (mayWrite() && open.isPresent()) {
      keep(open.get().struck(tools.person().code(), tools.time().now()));
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    if (mayWrite() && editor.open().get()) {
      editor.read().ifPresent(this::keep);
    }
  }

  private void keep(Outage outage) {
    tools
        .writes()
        .run(
            () -> {
              outages.write(outage);
              return outages.newest(MOST_SHOWN);
            })
        .onSuccess(
            found -> {
              fault.set(null);
              show(found);
              list.select(outage.id());
              // Last: the focus goes from the editor to the list, which must be there by then.
              editor.close();
            })
        .onFailure(fault::set)
        .start();
  }
}
