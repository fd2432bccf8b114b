package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Holidays;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.ui.board.BoardModel;
import vn.hotline1022.ui.board.BoardTab;
import vn.hotline1022.ui.board.BoardTools;
import vn.hotline1022.ui.board.KeptQueues;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.Behind;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.unit.Wards;

/** The shift board: its figures lead to the call list, its queues to their places. */
final class BoardSide implements SupervisionSide {
  private final SessionTools tools;
  private final Function<Texts, Region> due;
  private final BoardModel board;

  /**
   * @param map shows the ward map with a row open
   * @param feedback lists the items behind a figure
   * @param due makes what tells what is due next, and leads there
   */
  BoardSide(
      SessionTools tools,
      PeriodModel period,
      Supplier<Wards> wards,
      Consumer<Optional<String>> map,
      FeedbackPart feedback,
      Function<Texts, Region> due) {
    this.tools = tools;
    this.due = due;
    DeskStore store = tools.open().store();
    this.board =
        new BoardModel(
            new BoardTools(
                tools.calls(),
                store.stats(),
                store.presence(),
                store.help(),
                store.roster(),
                store.teams(),
                tools.shift(),
                queues(tools, store),
                () -> tools.open().profile().keys().people(),
                tools.guides()::shelf,
                tools.units(),
                wards,
                ways(tools, map, feedback)),
            period);
  }

  private static KeptQueues queues(SessionTools tools, DeskStore store) {
    return new KeptQueues(
        store.followUps(),
        store.escalations(),
        store.feedback(),
        () -> {
          ListBook book = tools.calls().lists().book();
          return new Deadlines(Holidays.in(book), OfficeHours.in(book));
        },
        store.bundles("").desks(),
        store.records()::lastSaid);
  }

  private static BoardTools.Ways ways(
      SessionTools tools, Consumer<Optional<String>> map, FeedbackPart feedback) {
    return new BoardTools.Ways(
        (figure, of) -> {
          tools.list().showBehind(figure, of, () -> tools.go().accept(Screen.Place.SUPERVISION));
          tools.go().accept(Screen.Place.CALLS);
        },
        map,
        (name, items) -> feedback.list(new Behind(name, items)),
        tools.go());
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    BoardTab tab = new BoardTab(board, FigureExport.tools(tools), due.apply(texts), texts);
    tab.addKeys(keys);
    return tab;
  }

  @Override
  public void news() {
    board.readNow();
  }

  @Override
  public void tick() {
    if (tools.at().get() == Screen.Place.SUPERVISION) {
      board.tick();
    }
  }
}
