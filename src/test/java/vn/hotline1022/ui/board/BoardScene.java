package vn.hotline1022.ui.board;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.call.MemoryHelpRepository;
import vn.hotline1022.call.MemoryPresenceRepository;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.roster.MemoryRosterRepository;
import vn.hotline1022.roster.MemoryTeamRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.MemoryStatsRepository;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Recount;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** Saturday 21 November 2026 at 09:37:04 as the leader of the morning's shift sees it. */
final class BoardScene {
  static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  static final Wards WARDS = WardTables.standard(UnitTables.standard());
  static final String HA = "DTV07";
  static final String HUY = "DTV11";
  static final String ANH = "DTV12";
  static final String LONG = "DTV15";
  static final String PHUONG = "TNV02";

  final ToolBench bench = new ToolBench();
  final MemoryPresenceRepository presence = new MemoryPresenceRepository();
  final MemoryHelpRepository help = new MemoryHelpRepository();
  final MemoryTeamRepository teams = new MemoryTeamRepository();
  final List<GuideTrail> runs = new ArrayList<>();
  final List<FeedbackFact> items = new ArrayList<>();
  final MemoryStatsRepository stats = new MemoryStatsRepository(this::recount);
  final List<Counted> opened = new ArrayList<>();
  final List<String> names = new ArrayList<>();
  final List<Optional<String>> maps = new ArrayList<>();
  final List<String> led = new ArrayList<>();
  Optional<Callable<List<UUID>>> behind = Optional.empty();
  final List<Screen.Place> went = new ArrayList<>();
  final PeriodModel period;
  final BoardModel model;
  Queues queues = Queues.NONE;
  private final List<PresenceSpan> spans = new ArrayList<>();
  private final UnitBook units = new UnitBook();

  BoardScene() {
    this("MORNING");
  }

  BoardScene(String shiftCode) {
    this(Shifts.standard().find(shiftCode).orElseThrow());
  }

  BoardScene(Shift shift) {
    units.load(() -> new UnitFinder(WARDS.units()), bench.tools.reads());
    this.period = new PeriodModel(bench.clock, shift);
    this.model =
        new BoardModel(
            new BoardTools(
                bench.tools,
                stats,
                presence,
                help,
                new MemoryRosterRepository(),
                teams,
                shift,
                (_, _) -> queues,
                BoardScene::people,
                BoardScene::shelf,
                units,
                () -> WARDS,
                new BoardTools.Ways(
                    (figure, of) -> {
                      opened.add(figure);
                      names.add(of.apply(new Texts(Language.VI)));
                    },
                    maps::add,
                    (name, items) -> {
                      led.add(name);
                      behind = Optional.of(items);
                    },
                    went::add)),
            period);
  }

  static List<Person> people() {
    return List.of(
        new Person(HA, "Nguyễn Thu Hà", Role.OPERATOR),
        new Person(HUY, "Đỗ Quang Huy", Role.OPERATOR),
        new Person(ANH, "Vũ Minh Anh", Role.OPERATOR),
        new Person(LONG, "Hoàng Đức Long", Role.OPERATOR),
        new Person(PHUONG, "Bùi Lan Phương", Role.VOLUNTEER),
        new Person("TC01", "Trịnh Lan", Role.SUPERVISOR));
  }

  private static GuideShelf shelf() {
    List<Guide> guides =
        ShippedGuides.read().stream().map(GuideFile::guide).flatMap(Optional::stream).toList();
    return new GuideShelf(guides, Map.of(), List.of());
  }

  private Recount recount() {
    return Recount.of(bench.calls.search(CallQuery.newest(100_000)), runs, spans, items);
  }

  static Instant at(String time) {
    return LocalDateTime.of(SATURDAY, LocalTime.parse(time)).atZone(Formats.ZONE).toInstant();
  }

  /** A call that came in and rang so many seconds, was talked and written up so long. */
  Call call(Instant at, String operator, String phone, int rang, int talk, int wrapUp) {
    UUID id = new UUID(at.toEpochMilli() << 16 | 0x7000L, bench.newId().getLeastSignificantBits());
    int hung = rang + talk;
    List<TimelineEntry> timeline = new ArrayList<>();
    timeline.add(entry(Kind.RANG, at, 0));
    if (talk > 0) {
      timeline.add(entry(Kind.ANSWERED, at, rang));
      timeline.add(entry(Kind.ENDED, at, hung));
      timeline.add(entry(Kind.SAVED, at, hung + wrapUp));
    } else {
      timeline.add(entry(Kind.MISSED, at, rang));
    }
    return new Call(
        id,
        Direction.INBOUND,
        operator,
        at,
        talk > 0 ? CallState.SAVED : CallState.MISSED,
        new PhoneNumber(phone, PhoneNumber.Kind.MOBILE),
        timeline,
        List.of(),
        Optional.empty(),
        "");
  }

  private static TimelineEntry entry(Kind kind, Instant from, int seconds) {
    return new TimelineEntry(kind, from.plusSeconds(seconds), seconds * 1_000L);
  }

  /** Keeps it as ended so, on this, of somebody who lives there. */
  Call save(Call call, String disposition, String reason, String place) {
    Call whole = call;
    if (!disposition.isEmpty()) {
      whole =
          call.withDisposition(Optional.of(disposition))
              .withReasons(reason.isEmpty() ? List.of() : List.of(reason));
    }
    if (!place.isEmpty()) {
      whole = whole.withParties(Parties.NONE.withPlace(Optional.of(place)));
    }
    bench.calls.save(whole);
    stats.news();
    return whole;
  }

  /** Somebody began something then, and goes on with it. */
  void doing(String person, Presence state, Instant since) {
    UUID id = bench.newId();
    presence.change(new PresenceChange(id, person, state, "", since, Optional.empty()));
    spans.add(new PresenceSpan(id, person, state, "", since, Optional.empty()));
    stats.news();
  }

  /** Somebody was at something from one moment to another. */
  void was(String person, Presence state, Instant from, Instant to) {
    UUID id = bench.newId();
    Duration lasted = Duration.between(from, to);
    presence.change(new PresenceChange(id, person, state, "", from, Optional.empty()));
    presence.change(
        new PresenceChange(
            bench.newId(),
            person,
            Presence.OFF,
            "",
            to,
            Optional.of(new PresenceChange.Before(id, lasted))));
    spans.add(new PresenceSpan(id, person, state, "", from, Optional.of(lasted)));
    stats.news();
  }

  /** Somebody asked for help a moment ago. */
  void asksForHelp(String person) {
    help.ask(HelpRequest.asked(bench.newId(), person, bench.clock.now(), Optional.empty()));
    stats.news();
  }

  /** A run of a guide that was over at this step, or got through. */
  void run(Guide guide, int stops, boolean done) {
    run(HA, Optional.empty(), guide, stops, done);
  }

  /** A run that somebody led in a call, or outside any. */
  void run(String operator, Optional<Call> call, Guide guide, int stops, boolean done) {
    List<GuideTrail.Stop> all = new ArrayList<>();
    List<String> steps =
        guide.steps().keySet().stream().filter(id -> guide.question(id).isPresent()).toList();
    for (int i = 0; i < stops; i++) {
      boolean left = i == stops - 1 && !done;
      all.add(
          GuideTrailSamples.stop(
              guide.id(), guide.version(), steps.get(i), left ? "" : "1", 20 + i));
    }
    GuideTrail run =
        new GuideTrail(
            bench.newId(),
            call.map(Call::id),
            operator,
            at("08:30"),
            guide.pin(),
            Optional.empty(),
            all,
            done
                ? Optional.of(new GuideTrail.Outcome(guide.id(), "done", End.Kind.SUCCESS))
                : Optional.empty(),
            Duration.ofMinutes(4));
    runs.add(run);
    bench.calls.keepRun(run);
    stats.news();
  }

  /** Reads it, and everything it asks for. */
  BoardScene read() {
    model.inSight(true);
    model.readNow();
    return this;
  }

  /** A second goes by. */
  void second() {
    bench.pass(Duration.ofSeconds(1));
    period.tick();
    model.tick();
  }

  KeyFigure figure(KeyFigure.Kind kind) {
    return model.figure(kind).get().orElseThrow();
  }

  AtWork person(String code) {
    return model.people().get().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** How many calls the list shows for a figure. */
  int behind(Counted figure) {
    return bench.calls.search(CallQuery.of(figure, 1_000)).size();
  }

  Period shift() {
    return period.period().get();
  }

  private ExportTools exports() {
    FilePicker nowhere =
        new FilePicker() {
          @Override
          public Optional<Path> save(String title, String suggestedName, FileType type) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> folder(String title) {
            return Optional.empty();
          }
        };
    return new ExportTools(nowhere, _ -> true, bench.tools.reads(), () -> true, () -> 0, _ -> {});
  }

  /** As long as it gets. */
  private static Region due() {
    return Actions.button(
        Icon.CHECK, "Số liệu 10:00 · còn 23 giờ 47 ph", "", () -> {}, "small", "primary-action");
  }

  Function<Texts, Region> view() {
    return texts ->
        new TabbedScreen(
                Screen.Place.SUPERVISION,
                texts,
                List.of(new BoardTab(model, exports(), due(), texts)),
                new SimpleIntegerProperty(0))
            .view();
  }
}
