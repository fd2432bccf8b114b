package vn.hotline1022.ui.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeRepository;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Chosen;

/**
 * The notices: all of them, those that hold now for the card, and the one being written. A notice
 * counts as read by the person who opens it.
 */
public final class NoticesViewModel {
  /** Most shown in the list. */
  static final int MOST_SHOWN = 500;

  private static final int SECONDS_BETWEEN_LOOKS = 20;

  private final NoticeRepository notices;
  private final NoticeTools tools;
  private final NoticeEditor editor;
  private final Board<Notice> board;
  private final ObservableList<Notice> current = FXCollections.observableArrayList();
  private final ObservableList<Notice> shownCurrent =
      FXCollections.unmodifiableObservableList(current);
  private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
  private int ticks;

  public NoticesViewModel(NoticeRepository notices, NoticeTools tools) {
    this.notices = notices;
    this.tools = tools;
    this.editor = new NoticeEditor(tools);
    this.board =
        new Board<>(
            Notice::id,
            editor,
            new Board.Kept<>(() -> notices.newest(MOST_SHOWN), this::written),
            tools.person().role().may(Permission.WRITE_NOTICES),
            tools);
    board.whenShown(this::showCurrent);
    list().selected().addListener((_, _, now) -> now.ifPresent(this::read));
  }

  /** All notices, the newest first, and the one that is open. */
  public Chosen<Notice> list() {
    return board.list();
  }

  /** Those that hold now: what is broken first, then the newest first. */
  public ObservableList<Notice> current() {
    return shownCurrent;
  }

  /** How many of those that hold now the person has not opened. */
  public ReadOnlyIntegerProperty unread() {
    return unread.getReadOnlyProperty();
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return board.fault();
  }

  Board<Notice> board() {
    return board;
  }

  public NoticeEditor editor() {
    return editor;
  }

  /** Whether the person may write, correct and take back notices. */
  public boolean mayWrite() {
    return board.mayWrite();
  }

  /** Whether the person has not opened it as it stands. */
  public boolean isNew(Notice notice) {
    return !notice.seenBy().contains(tools.person().code());
  }

  /** Where a notice stands now. */
  public Notice.State state(Notice notice) {
    return notice.state(tools.time().now());
  }

  /** Reads them anew. */
  public void refresh() {
    board.refresh();
  }

  /** Once a second: what begins and ends by itself, and what came from other desks. */
  public void tick() {
    ticks++;
    if (ticks % SECONDS_BETWEEN_LOOKS == 0) {
      refresh();
    }
  }

  private void showCurrent() {
    Instant now = tools.time().now();
    List<Notice> holding =
        list().items().stream()
            .filter(notice -> notice.state(now) == Notice.State.CURRENT)
            .sorted((a, b) -> a.kind().compareTo(b.kind()))
            .toList();
    if (!holding.equals(current)) {
      current.setAll(holding);
    }
    unread.set((int) holding.stream().filter(this::isNew).count());
  }

  private void read(Notice notice) {
    if (isNew(notice)) {
      board.change(() -> notices.seen(notice.id(), tools.person().code()), () -> {});
    }
  }

  /** Opens one in the list; what is being written waits. */
  public void open(UUID id) {
    board.open(id);
  }

  /** Goes on with what was begun, or begins a new one, for those who may. */
  public void create() {
    board.create();
  }

  /** Corrects the open one, for those who may. */
  public void correct() {
    board.correct();
  }

  /** Takes the open one back, for those who may. */
  public void withdraw() {
    Optional<Notice> open = list().selected().get().filter(notice -> !notice.withdrawn());
    if (mayWrite() && open.isPresent()) {
      Notice back = open.get().withdrawn(tools.person().code(), tools.time().now());
      board.change(() -> notices.write(back), () -> {});
    }
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    board.save();
  }

  /** Who writes one has read it. */
  private void written(Notice notice) {
    notices.write(notice);
    notices.seen(notice.id(), tools.person().code());
  }
}
