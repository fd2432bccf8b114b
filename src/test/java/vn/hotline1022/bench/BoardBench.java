package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
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
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The shift board over a million calls: it opens at once and follows a new call without a jerk. */
@Tag("bench")
class BoardBench {
  private static final int ROUNDS = 40;

  /** The desk has been open for a while when it counts: code is compiled, styles are known. */
  private static final int WARM = 60;

  private static final int PEOPLE = 60;

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
  private final Deque<Runnable> answers = new ConcurrentLinkedDeque<>();
  private final Deque<Runnable> asked = new ConcurrentLinkedDeque<>();

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

  /** What it asks to be read, and what is answered, waits for whoever runs it. */
  private BoardModel model(PeriodModel period) {
    Tasks reads = new Tasks(asked::add, answers::add);
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
            new BoardTools.Ways((_, _) -> {}, _ -> {}, (_, _) -> {}, _ -> {})),
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
      readWhatIsAsked();
      answer();
      Recorder recorder = new Recorder(ROUNDS);
      for (int round = -4; round < ROUNDS; round++) {
        recorder.measure(
            round,
            () -> {
              model.readNow();
              readWhatIsAsked();
              answer();
            });
      }
      TABLE.alone("the board of " + kind, recorder.timings(), 300);
    }
  }

  /**
   * Everybody is on duty, people of all wards call. What the FX thread does is told in its pieces:
   * the second that passes, and what was read taken in, each with the pulse that follows.
   */
  @Test
  void aNewCallIsFollowedWithoutHoldingUpTheWindow() throws Exception {
    onDuty();
    PeriodModel period = new PeriodModel(clock, shift());
    BoardModel model = Fx.get(() -> model(period));
    Journey window =
        Journey.open(
            () -> new BoardTab(model, NO_EXPORT, new Region(), new Texts(Language.VI)).view(),
            1366,
            690);
    Fx.run(() -> model.inSight(true));
    readWhatIsAsked();
    Fx.run(this::taken);
    LifelikeCalls calls = new LifelikeCalls(BenchProfile.SEED + 1, clock.now());
    Pieces second = new Pieces();
    Pieces call = new Pieces();
    for (int round = -WARM; round < ROUNDS; round++) {
      store.calls().save(now(calls.next(), round + WARM));
      store.stats().catchUp();
      clock.pass(Duration.ofSeconds(1));
      second.measure(
          round,
          () -> {
            model.tick();
            Toolkit.getToolkit().firePulse();
          });
      readWhatIsAsked();
      assertThat(answers).as("there is news").isNotEmpty();
      call.measure(round, this::taken);
    }
    call.tell("a new call");
    second.tell("a second that passes, %d people on duty".formatted(PEOPLE));
    window.close();
  }

  /**
   * The time of pieces of work on the FX thread, by the clock and what the thread itself spends.
   */
  private static final class Pieces {
    private final Recorder time = new Recorder(ROUNDS);
    private final Recorder thread = Recorder.ofThread(ROUNDS);

    void measure(int round, Runnable work) throws Exception {
      untilPainted();
      Fx.get(
          () -> {
            time.measure(round, () -> thread.measure(round, work::run));
            return round;
          });
    }

    void tell(String what) {
      TABLE.alone(what + ", on the FX thread", time.timings(), 16);
      TABLE.alone(what + ", what the thread spends itself", thread.timings(), 16);
    }
  }

  /** As pulses do, which follow each other only when the picture of the one before is painted. */
  private static void untilPainted() {
    Fx.run(() -> {});
    CompletableFuture<Void> painted = new CompletableFuture<>();
    StepProbe.painter().execute(() -> painted.complete(null));
    painted.join();
  }

  /** Off the FX thread, as on a desk. */
  private void readWhatIsAsked() {
    while (!asked.isEmpty()) {
      asked.remove().run();
    }
  }

  private static void onDuty() {
    for (int i = 0; i < PEOPLE; i++) {
      Instant since = clock.now().minusSeconds(30L + i);
      store
          .presence()
          .change(
              new PresenceChange(
                  new UUID(since.toEpochMilli() << 16 | 0x7000L, 1L << 63 | i),
                  "DTV-%03d".formatted(i),
                  i % 2 == 0 ? Presence.TALKING : Presence.READY,
                  "",
                  since,
                  Optional.empty()));
    }
    store.stats().catchUp();
  }

  /**
   * What was read is taken in, and the pulse that follows: styles, layout, what is painted then.
   */
  private void taken() {
    answer();
    Toolkit.getToolkit().firePulse();
  }

  /** The same call, begun a moment ago, from one ward after the other. */
  private static Call now(Call call, int number) {
    Instant at = clock.now().minusSeconds(1);
    UUID id = new UUID(at.toEpochMilli() << 16 | 0x7000L, call.id().getLeastSignificantBits());
    Ward ward = WARDS.all().get(number % WARDS.all().size());
    return new Call(
        id,
        call.direction(),
        call.operator(),
        at,
        call.state(),
        call.phone(),
        call.timeline(),
        List.of("ACTIVATE"),
        Optional.of("RESOLVED"),
        call.notes(),
        call.parties().withPlace(Optional.of(ward.unit().code().text())),
        call.promise(),
        call.cause());
  }
}
