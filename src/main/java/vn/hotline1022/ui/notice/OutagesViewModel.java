package vn.hotline1022.ui.notice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
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
  private final Board<Outage> board;
  private final ObservableList<Outage> history = FXCollections.observableArrayList();
  private final ObservableList<Outage> shownHistory =
      FXCollections.unmodifiableObservableList(history);

  public OutagesViewModel(OutageRepository outages, NoticeTools tools) {
    this.outages = outages;
    this.tools = tools;
    this.editor = new OutageEditor(tools);
    this.board =
        new Board<>(
            Outage::id,
            editor,
            new Board.Kept<>(() -> outages.newest(MOST_SHOWN), outages::write),
            tools.person().role().may(Permission.LOG_OUTAGES),
            tools);
    list().selected().addListener((_, _, now) -> readHistory(now));
  }

  /** All outages, the newest first, and the one that is open. */
  public Chosen<Outage> list() {
    return board.list();
  }

  /** Every version of the open one, the oldest first. */
  public ObservableList<Outage> history() {
    return shownHistory;
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return board.fault();
  }

  Board<Outage> board() {
    return board;
  }

  public OutageEditor editor() {
    return editor;
  }

  /** Whether the person may write outages down. */
  public boolean mayWrite() {
    return board.mayWrite();
  }

  /** Reads them anew. */
  public void refresh() {
    board.refresh();
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
                      if (list().selected().get().filter(outage::equals).isPresent()) {
                        history.setAll(found);
                      }
                    })
                .onFailure(board::failed)
                .start());
  }

  /** Goes on with what was begun, or begins a new one, for those who may. */
  public void create() {
    board.create();
  }

  /** Corrects the open one, for those who may. */
  public void correct() {
    board.correct();
  }

  /** The open one was written down by mistake. */
  public void strike() {
    Optional<Outage> open = list().selected().get().filter(outage -> !outage.struck());
    if (mayWrite() && open.isPresent()) {
      Outage struck = open.get().struck(tools.person().code(), tools.time().now());
      board.change(() -> outages.write(struck), () -> {});
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    board.save();
  }
}
