package vn.hotline1022.ui.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.event.AtWork;
import vn.hotline1022.event.AtWorkSetting;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.Checklist;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventReports;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.event.MemoryAttendanceRepository;
import vn.hotline1022.event.MemoryEventRepository;
import vn.hotline1022.event.MemoryTallyRepository;
import vn.hotline1022.event.MemoryVisitRepository;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.followup.MemoryEscalationRepository;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.MemoryGuideTrailRepository;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.unit.UnitBook;

/** The place of events on a test bench. */
public final class EventBench {
  /** Where the codes on paper lead. */
  static final String STORE = "https://play.google.com/store/apps/details?id=vn.gov.hanoi.ihanoi";

  final ToolBench bench;
  public final MemoryEventRepository events;
  final MemoryAttendanceRepository attendance;
  final MemoryTallyRepository tally;
  final Setting setting;
  final MemoryVisitRepository visits;
  public final EventTools tools;
  public final EventWork work;
  final EventsModel model;
  final AttendanceModel stays;
  final PapersModel papers;
  final ReportModel report;
  final Into files = new Into();
  final SimpleIntegerProperty side = new SimpleIntegerProperty();
  private final Person person;

  /** Which event the desk is at. */
  static final class Setting implements AtWorkSetting {
    private Optional<AtWork> now = Optional.empty();

    @Override
    public Optional<AtWork> get() {
      return now;
    }

    @Override
    public void begin(AtWork work) {
      now = Optional.of(work);
    }

    @Override
    public void end() {
      now = Optional.empty();
    }
  }

  public EventBench(Role role) {
    this(
        role,
        new ToolBench(),
        new MemoryEventRepository(),
        new MemoryAttendanceRepository(),
        new MemoryTallyRepository(),
        new Setting());
  }

  private EventBench(
      Role role,
      ToolBench bench,
      MemoryEventRepository events,
      MemoryAttendanceRepository attendance,
      MemoryTallyRepository tally,
      Setting setting) {
    this.bench = bench;
    this.events = events;
    this.attendance = attendance;
    this.tally = tally;
    this.setting = setting;
    this.person = new Person("TNV01", "Nguyễn Phương Anh", role);
    FormDrafts drafts = bench.formDrafts(person.code());
    this.visits =
        new MemoryVisitRepository(
            bench.calls,
            new MemoryGuideTrailRepository(),
            bench.drafts,
            new MemoryFollowUpRepository(),
            new MemoryEscalationRepository(),
            _ -> false);
    this.tools =
        new EventTools(
            new EventTools.Kept(
                new GuardedEvents(events, person, bench.clock), attendance, tally, visits, setting),
            person,
            bench::newId,
            bench.tools,
            drafts,
            new UnitBook(),
            EventBench::people,
            Checklist::standard,
            bench.tools.reads());
    this.work = new EventWork(tools);
    this.model = new EventsModel(tools, work);
    this.stays = new AttendanceModel(tools, model);
    this.papers = new PapersModel(tools, EventBench::links);
    this.report = new ReportModel(tools, model, EventBench::guide, papers);
    drafts.begin();
    work.refresh();
    model.refresh();
  }

  /** The file that is chosen; none at first. */
  static final class Into implements FilePicker {
    Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return file;
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  private static StoreLinks links() {
    return StoreLinks.only(StoreLinks.read(StoreLinks.Place.ANDROID, STORE).orElseThrow());
  }

  private static Optional<Guide> guide(String id) {
    return ShippedGuides.read().stream()
        .flatMap(file -> file.guide().stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private static List<Person> people() {
    return List.of(
        new Person("TNV01", "Nguyễn Phương Anh", Role.VOLUNTEER),
        new Person("TNV02", "Đỗ Quang Huy", Role.VOLUNTEER),
        new Person("TC01", "Trịnh Thị Lan", Role.SUPERVISOR));
  }

  /** The same person's next session. */
  EventBench again() {
    return new EventBench(person.role(), bench, events, attendance, tally, setting);
  }

  /** Three events; two people at today's. */
  EventBench filled() {
    Event today = EventSamples.vietHung();
    events.write(today);
    events.write(EventSamples.lesson());
    events.write(
        today
            .copied(EventSamples.id(3), today.day().minusDays(7), "TC01", EventSamples.NOW)
            .withOff(true, "TC01", EventSamples.NOW));
    events.tick(today.id(), "HOTSPOT", true, "TNV01");
    events.tick(today.id(), "LAPTOPS", true, "TNV01");
    come(5, EventSamples.PHUONG_ANH, 90, 0);
    come(6, EventSamples.QUANG_HUY, 95, 30);
    come(7, EventSamples.QUANG_HUY, 15, 0);
    tally.count(today.id(), TallyKind.INFORMED, 12, "TNV01");
    EventReports.visits(today.id())
        .forEach(visit -> visits.save(new Ending(visit, VisitSamples.call(visit, ""), List.of())));
    model.refresh();
    model.open(today.id());
    return this;
  }

  private void come(int id, Volunteer who, int since, int until) {
    Attendance stay =
        EventSamples.stay(id, who, ToolBench.MORNING.minus(Duration.ofMinutes(since)));
    attendance.checkIn(stay, "TNV01");
    if (until > 0) {
      attendance.checkOut(stay.id(), ToolBench.MORNING.minus(Duration.ofMinutes(until)), "TNV01");
    }
  }

  List<Attendance> staysOf(UUID event) {
    return attendance.of(event);
  }

  TabbedScreen screen(Texts texts, ShellKeys keys) {
    PapersPane printed = new PapersPane(papers, model.list(), files, texts);
    PrepareTab prepare = new PrepareTab(model, stays, printed, tools, texts);
    prepare.addKeys(keys);
    ReportTab end = new ReportTab(report, tools, files, texts);
    end.addKeys(keys);
    return new TabbedScreen(Screen.Place.EVENTS, texts, List.of(prepare, end), side);
  }

  Function<Texts, Region> view() {
    return texts -> screen(texts, new ShellKeys()).view();
  }
}
