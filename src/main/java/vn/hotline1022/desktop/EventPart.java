package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.event.Checklist;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.event.AtEventPill;
import vn.hotline1022.ui.event.AttendanceModel;
import vn.hotline1022.ui.event.EventTools;
import vn.hotline1022.ui.event.EventWork;
import vn.hotline1022.ui.event.EventsModel;
import vn.hotline1022.ui.event.PapersModel;
import vn.hotline1022.ui.event.PapersPane;
import vn.hotline1022.ui.event.PrepareTab;
import vn.hotline1022.ui.event.ReportModel;
import vn.hotline1022.ui.event.ReportTab;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Events: what is done at them, planning them, and the day's end. */
final class EventPart implements DeskPart {
  private final EventWork work;
  private final List<EventSide> sides;
  private final EventTools parts;
  private final EventsModel events;
  private final AttendanceModel attendance;
  private final SessionTools tools;
  private final PapersModel papers;
  private final ReportModel report;
  private final IntegerProperty front = new SimpleIntegerProperty(0);

  /**
   * @param parts as {@link #tools} makes them
   * @param sides what stands there before planning
   */
  EventPart(SessionTools tools, EventTools parts, EventWork work, List<EventSide> sides) {
    this.tools = tools;
    this.parts = parts;
    this.work = work;
    this.sides = List.copyOf(sides);
    this.events = new EventsModel(parts, work);
    this.attendance = new AttendanceModel(parts, events);
    this.papers = papers();
    this.report = new ReportModel(parts, events, id -> tools.guides().shelf().guide(id), papers());
  }

  private PapersModel papers() {
    return new PapersModel(parts, () -> StoreLinks.of(tools.open().store().lists().edits()));
  }

  /** What everything about events works with. */
  static EventTools tools(SessionTools tools) {
    DeskStore store = tools.open().store();
    return new EventTools(
        new EventTools.Kept(
            new GuardedEvents(store.events(), tools.person(), tools.calls().time()),
            store.attendance(),
            store.tally(),
            store.visits(),
            store.eventAtWork()),
        tools.person(),
        tools.ids(),
        tools.calls(),
        tools.drafts(),
        tools.units(),
        () -> tools.open().profile().keys().people(),
        Checklist::standard,
        tools.slow());
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.EVENTS, () -> tabbed(texts, keys)));
  }

  private Screen tabbed(Texts texts, ShellKeys keys) {
    List<Tab> tabs = new ArrayList<>();
    sides.forEach(side -> tabs.add(side.tab(texts, keys)));
    FilePicker files = tools.around().files();
    PapersPane printed = new PapersPane(papers, events.list(), files, texts);
    PrepareTab prepare = new PrepareTab(events, attendance, printed, parts, texts);
    prepare.addKeys(keys);
    tabs.add(prepare);
    ReportTab end = new ReportTab(report, parts, files, texts);
    end.addKeys(keys);
    tabs.add(end);
    TabbedScreen made = new TabbedScreen(Screen.Place.EVENTS, texts, tabs, front);
    made.addKeys(keys);
    return made;
  }

  @Override
  public Optional<Region> pill(Texts texts) {
    return Optional.of(new AtEventPill(work, texts));
  }

  @Override
  public void begin() {
    work.refresh();
    events.refresh();
  }

  /** What is open stays open, with what other desks said of it. */
  @Override
  public void news() {
    work.refresh();
    events.refresh();
    attendance.refresh();
    report.refresh();
  }

  @Override
  public void tick() {
    work.tick();
    events.tick();
  }
}
