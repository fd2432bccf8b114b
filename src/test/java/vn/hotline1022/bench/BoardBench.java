package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.board.BoardModel;
import vn.hotline1022.ui.board.BoardTab;
import vn.hotline1022.ui.board.BoardTools;
import vn.hotline1022.ui.board.Queues;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.HandDelays;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The shift board over a million calls: it opens at once and follows a new call without a jerk. */
@Tag("bench")
class BoardBench {
  private static final int ROUNDS = 40;

  /** The desk has been open for a while when it counts: code is compiled, styles are known. */
  private static final int WARM = 20;

  private static final Wards WARDS = WardTables.standard(UnitTables.standard());
  private static final BenchTable TABLE = new BenchTable("board");

  private static final ExportTools NO_EXPORT =
      new ExportTools(
          new Nowhere(),
          _ -> false,
          new Tasks(Runnable::run, Runnable::run),
          () -> true,
          () -> 0,
          _ -> {});

  /** Nobody takes anything out. */
  private static final class Nowhere implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  private static DeskStore store;
  private static SetClock clock;
  private final Deque<Runnable> answers = new ArrayDeque<>();

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
    store.stats().catchUp();
    Call newest = store.calls().search(CallQuery.newest(1)).getFirst();
    clock = new SetClock(newest.startedAt().plus(Duration.ofMinutes(5)));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  /** Reads on the asking thread; what it answers waits for the FX thread. */
  private BoardModel model(PeriodModel period) {
    Tasks reads = new Tasks(Runnable::run, answers::add);
    CallTools calls =
        new CallTools(
            store.calls(),
            new SimpleObjectProperty<>(CallListsCsv.standard()),
            new PhoneNumbers(),
            new PersonalDataGuard(),
            clock,
            reads,
            reads,
            new HandDelays(),
            true);
    return new BoardModel(
        new BoardTools(
            calls,
            store.stats(),
            store.presence(),
            store.help(),
            store.roster(),
            store.teams(),
            shift(),
            (_, _) -> Queues.NONE,
            List::of,
            () -> GuideShelf.EMPTY,
            new UnitBook(),
            () -> WARDS,
            new BoardTools.Ways((_, _) -> {}, _ -> {}, _ -> {})),
        period);
  }

  private static Shift shift() {
    return Shifts.standard().at(clock.now().atZone(Formats.ZONE).toLocalTime());
  }

  private void answer() {
    while (!answers.isEmpty()) {
      answers.remove().run();
    }
  }

  @Test
  void itOpensWithAnyPeriod() throws Exception {
    for (Period.Kind kind : Period.Kind.values()) {
      PeriodModel period = new PeriodModel(clock, shift());
      period.kind().set(kind);
      if (kind == Period.Kind.ANY) {
        LocalDate last = LocalDate.ofInstant(clock.now(), Formats.ZONE);
        period.between(last.minusYears(5), last);
      }
      BoardModel model = model(period);
      model.inSight(true);
      answer();
      Recorder recorder = new Recorder(ROUNDS);
      for (int round = -4; round < ROUNDS; round++) {
        recorder.measure(
            round,
            () -> {
              model.readNow();
              answer();
            });
      }
      TABLE.alone("the board of " + kind, recorder.timings(), 300);
    }
  }

  @Test
  void aNewCallIsFollowedWithoutHoldingUpTheWindow() throws Exception {
    PeriodModel period = new PeriodModel(clock, shift());
    BoardModel model = Fx.get(() -> model(period));
    Journey window =
        Journey.open(
            () -> new BoardTab(model, NO_EXPORT, new Region(), new Texts(Language.VI)).view(),
            1366,
            690);
    Fx.run(
        () -> {
          model.inSight(true);
          answer();
        });
    LifelikeCalls calls = new LifelikeCalls(BenchProfile.SEED + 1, clock.now());
    Recorder recorder = new Recorder(ROUNDS);
    Recorder thread = Recorder.ofThread(ROUNDS);
    for (int round = -WARM; round < ROUNDS; round++) {
      Call next = now(calls.next());
      store.calls().save(next);
      store.stats().catchUp();
      clock.pass(Duration.ofSeconds(1));
      Fx.run(model::tick);
      assertThat(answers).as("there is news").isNotEmpty();
      int now = round;
      Fx.get(
          () -> {
            recorder.measure(now, () -> thread.measure(now, () -> painted(window)));
            return now;
          });
    }
    TABLE.alone("a new call, on the FX thread", recorder.timings(), 16);
    TABLE.alone("the same, what the thread spends itself", thread.timings(), 16);
    window.close();
  }

  private void painted(Journey window) {
    answer();
    window.scene().getRoot().applyCss();
    window.scene().getRoot().layout();
  }

  /** The same call, begun a moment ago. */
  private static Call now(Call call) {
    Instant at = clock.now().minusSeconds(1);
    UUID id = new UUID(at.toEpochMilli() << 16 | 0x7000L, call.id().getLeastSignificantBits());
    return new Call(
        id,
        call.direction(),
        call.operator(),
        at,
        call.state(),
        call.phone(),
        call.timeline(),
        call.reasons(),
        call.disposition(),
        call.notes(),
        call.parties(),
        call.promise(),
        call.cause());
  }
}
