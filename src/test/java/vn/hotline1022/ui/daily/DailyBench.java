package vn.hotline1022.ui.daily;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.DeskWatch;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The daily data of a Friday, looked at on Saturday morning at 09:37, over a real store. */
final class DailyBench implements AutoCloseable {
  static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final Wards WARDS = WardTables.standard(UnitTables.standard());

  final ToolBench bench = new ToolBench();
  final List<DailyTools.About> opened = new ArrayList<>();
  final List<Long> noted = new ArrayList<>();
  final List<DeskWatch.Desk> desks = new ArrayList<>();
  final DeskStore store;
  final DailyModel model;
  private final Deque<Runnable> behind = new ArrayDeque<>();
  private boolean held;
  private Optional<String> recipient = Optional.empty();

  DailyBench(Path folder) {
    store = Stores.open(folder, 1, bench.clock);
    model = new DailyModel(tools());
  }

  private DailyTools tools() {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    UnitBook units = new UnitBook();
    FormDrafts drafts = bench.formDrafts("TC-01");
    drafts.begin();
    units.load(() -> new UnitFinder(WARDS.units()), atOnce);
    return new DailyTools(
        this::office,
        new Readiness.Sources(
            () -> List.copyOf(desks),
            store.events(),
            store.attendance(),
            store.followUps(),
            store.begun(),
            store.stats()),
        store.accounts(),
        "TC-01",
        () -> Map.of("DTV-07", "Nguyễn Thu Hà", "TC-01", "Trịnh Lan"),
        new DailyTools.Recipient() {
          @Override
          public Optional<String> last() {
            return recipient;
          }

          @Override
          public void keep(String name) {
            recipient = Optional.of(name);
          }
        },
        bench::newId,
        bench.tools,
        drafts,
        units,
        new Tasks(this::behind, Runnable::run),
        opened::add,
        noted::add);
  }

  DailyOffice office() {
    return new DailyOffice(
        new DailySources(
            store.stats(),
            store.escalations(),
            store.accounts(),
            store.teams(),
            bench.lists,
            WARDS,
            ShippedGuides.guides()),
        store.dailyIssues(),
        ReportTexts::in,
        bench.clock,
        bench::newId);
  }

  private void behind(Runnable work) {
    if (held) {
      behind.add(work);
    } else {
      bench.tools.reads().run(work).start();
    }
  }

  /** From now on what takes long waits, and nothing else. */
  DailyBench hold() {
    held = true;
    return this;
  }

  /** What waits goes on, whatever comes of it. */
  void letGo() {
    held = false;
    while (!behind.isEmpty()) {
      behind.remove().run();
    }
  }

  Optional<String> recipient() {
    return recipient;
  }

  /** Calls of that day, in the store and in the list. */
  DailyBench calls(int first, int count, String ending, String notes) {
    inList(first, count, ending, notes).forEach(store.calls()::save);
    store.stats().catchUp();
    return this;
  }

  /** Calls of that day in the list alone, a minute apart. */
  List<Call> inList(int first, int count, String ending, String notes) {
    List<Call> made = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      Instant began = FRIDAY.atTime(8, 0).plusMinutes(i).atZone(Formats.ZONE).toInstant();
      Call call =
          new Call(
              bench.newId(),
              Direction.INBOUND,
              "DTV-07",
              began,
              CallState.SAVED,
              new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
              List.of(
                  new TimelineEntry(Kind.ANSWERED, began, 0),
                  new TimelineEntry(Kind.ENDED, began.plusSeconds(60), 60_000),
                  new TimelineEntry(Kind.SAVED, began.plusSeconds(60), 60_000)),
              List.of("OTP_MISSING"),
              Optional.of(ending),
              notes);
      made.add(
          call.withParties(
              new Parties(Optional.empty(), Optional.empty(), Optional.of("2025:00004"))));
    }
    made.forEach(bench.calls::save);
    return made;
  }

  /** A laptop of an event whose records do not come to the day's end. */
  DailyBench lateLaptop() {
    Instant noon = FRIDAY.atTime(12, 5).atZone(Formats.ZONE).toInstant();
    desks.add(new DeskWatch.Desk(new UUID(7, 1), "Bàn sự kiện 2", Optional.of(noon), false));
    desks.add(new DeskWatch.Desk(new UUID(7, 2), "Máy trạm Hà Đông", Optional.empty(), true));
    desks.add(
        new DeskWatch.Desk(
            new UUID(7, 3), "Bàn 03", Optional.of(noon.plus(Duration.ofHours(20))), false));
    return this;
  }

  DailyBench accounts() {
    store
        .accounts()
        .keep(
            new AccountsReport(
                bench.newId(),
                FRIDAY,
                Map.of("00004", 40_120L, "00070", 33_000L),
                bench.clock.now(),
                "TC-01"));
    return this;
  }

  /** An issue as it was handed out by the command. */
  DailyIssue issued() {
    return issued(FRIDAY);
  }

  /** The same of a day before. */
  DailyIssue issued(LocalDate day) {
    DailyOffice.Made made =
        office()
            .make(
                new DailyOrder(
                    day,
                    LocalDate.of(2026, 1, 1),
                    "Công an thành phố Hà Nội",
                    true,
                    Map.of("DTV-07", "Nguyễn Thu Hà")),
                Locale.of("vi"),
                "TC-01");
    office().keep(made);
    return made.issue();
  }

  Function<Texts, Region> view() {
    return texts ->
        new TabbedScreen(
                Screen.Place.SUPERVISION,
                texts,
                List.of(
                    new DailyTab(
                        model,
                        new ExportTools(
                            new NoFiles(),
                            _ -> false,
                            bench.tools.reads(),
                            () -> true,
                            () -> 0,
                            _ -> {}),
                        texts)),
                new SimpleIntegerProperty(0))
            .view();
  }

  /** Nobody chooses a file. */
  private record NoFiles() implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
