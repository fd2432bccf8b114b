package vn.hotline1022.ui.booth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.MemoryVisitRepository;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.WaitingLine;
import vn.hotline1022.event.WaitingSetting;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.MemoryEscalationRepository;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.followup.PromiseCodes;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.guide.MemoryGuideTrailRepository;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.guide.GuideBook;
import vn.hotline1022.ui.shell.Screen.Place;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** A day at a support point: people at several steps, over memory. */
public final class BoothScenes implements AutoCloseable {
  static final String ME = "TNV-04";

  final ToolBench bench;
  final MemoryFollowUpRepository promises;
  final MemoryEscalationRepository faults;
  final MemoryGuideTrailRepository trails;
  final MemoryVisitRepository visits;
  final HereInTest events;
  final List<Printing.Sheet> printed = new ArrayList<>();
  final Set<UUID> filed;
  final List<Helped> reported = new ArrayList<>();
  final FormDrafts drafts;
  final GuideBook book;
  final BoothViewModel booth;

  public BoothScenes() {
    this(new ToolBench(), new HereInTest(), new MemoryGuideTrailRepository());
  }

  private BoothScenes(ToolBench bench, HereInTest events, MemoryGuideTrailRepository trails) {
    this(
        bench,
        events,
        trails,
        new MemoryFollowUpRepository(),
        new MemoryEscalationRepository(),
        new HashSet<>());
  }

  private BoothScenes(
      ToolBench bench,
      HereInTest events,
      MemoryGuideTrailRepository trails,
      MemoryFollowUpRepository promises,
      MemoryEscalationRepository faults,
      Set<UUID> filed) {
    this(
        bench,
        events,
        trails,
        promises,
        faults,
        new MemoryVisitRepository(
            bench.calls, trails, bench.drafts, promises, faults, filed::contains),
        filed);
  }

  /** Ends what looks for guides again and again: it holds everything that shows them. */
  @Override
  public void close() {
    book.close();
  }

  /** The person's next session over the same things. */
  BoothScenes again() {
    return new BoothScenes(bench, events, trails, promises, faults, visits, filed);
  }

  private BoothScenes(
      ToolBench bench,
      HereInTest events,
      MemoryGuideTrailRepository trails,
      MemoryFollowUpRepository promises,
      MemoryEscalationRepository faults,
      MemoryVisitRepository visits,
      Set<UUID> filed) {
    this.filed = filed;
    this.promises = promises;
    this.faults = faults;
    this.bench = bench;
    this.events = events;
    this.trails = trails;
    this.visits = visits;
    this.drafts = bench.formDrafts(ME);
    this.book = new GuideBook(new Tasks(Runnable::run, Runnable::run));
    this.booth =
        new BoothViewModel(
            new BoothTools(
                ME,
                "A",
                new BoothTools.Kept(visits, events, () -> {}),
                new PromiseCodes(new Random(5)),
                book,
                bench.tools,
                drafts,
                bench::newId,
                events,
                reported::add,
                BoothScenes::links,
                printed::add));
    book.load(
        () ->
            new GuideRepository(
                Path.of("target", "no-guides-of-its-own"),
                new GuideChecker(CallListsCsv.standard(), Optional.empty())));
    drafts.begin();
    booth.begin();
  }

  private static StoreLinks links() {
    return StoreLinks.only(
        StoreLinks.read(
                StoreLinks.Place.ANDROID,
                "https://play.google.com/store/apps/details?id=vn.example.test")
            .orElseThrow());
  }

  /** The event by hand. */
  static final class HereInTest implements BoothEvents, WaitingSetting {
    static final Here PLACE =
        new Here(
            new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0001L),
            "Nhà văn hoá tổ dân phố số 5, P. Việt Hưng",
            "Đoàn phường",
            4,
            "08:00–17:00",
            false);

    final ReadOnlyObjectWrapper<Optional<Here>> here =
        new ReadOnlyObjectWrapper<>(Optional.of(PLACE));
    final Map<TallyKind, Integer> counts = new EnumMap<>(TallyKind.class);

    /** What other desks counted. */
    final Map<TallyKind, Integer> others = new EnumMap<>(TallyKind.class);

    @Override
    public ReadOnlyObjectProperty<Optional<Here>> here() {
      return here.getReadOnlyProperty();
    }

    /** What is planned for today besides. */
    final List<Here> planned = new ArrayList<>();

    final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);

    /** The numbers that were given. */
    Optional<WaitingLine> line = Optional.empty();

    @Override
    public Optional<WaitingLine> get() {
      return line;
    }

    @Override
    public void keep(WaitingLine now) {
      line = Optional.of(now);
    }

    @Override
    public ReadOnlyObjectProperty<Choices> choices() {
      return choices.getReadOnlyProperty();
    }

    @Override
    public void choose(UUID event) {
      here.set(planned.stream().filter(one -> one.id().equals(event)).findFirst());
      choices.set(Choices.NONE);
    }

    @Override
    public void beginUnplanned() {
      if (planned.isEmpty()) {
        beginAnother();
      } else {
        choices.set(new Choices(planned, true));
      }
    }

    @Override
    public void beginAnother() {
      choices.set(Choices.NONE);
      here.set(
          Optional.of(
              new Here(PLACE.id(), "Điểm hỗ trợ 22/11/2026 08:30", "", 0, "08:30–23:59", false)));
    }

    @Override
    public ReadOnlyObjectProperty<Fault> fault() {
      return new ReadOnlyObjectWrapper<Fault>().getReadOnlyProperty();
    }

    @Override
    public void count(UUID event, TallyKind what, int by) {
      counts.merge(what, by, Integer::sum);
    }

    @Override
    public Map<TallyKind, Integer> own(UUID event) {
      return Map.copyOf(counts);
    }

    @Override
    public Map<TallyKind, Integer> counts(UUID event) {
      Map<TallyKind, Integer> all = new EnumMap<>(others);
      counts.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
      return all;
    }
  }

  /** Somebody comes, this is known of them, and a guide is begun. */
  UUID person(
      String name,
      String device,
      PhoneSystem system,
      Addressing form,
      String guide,
      int... digits) {
    booth.next();
    booth.typed().name().text().set(name);
    booth.typed().device().text().set(device);
    booth.system(system);
    booth.addressing(form);
    pass(9);
    begin(guide);
    answer(digits);
    return booth.front().get().orElseThrow().id();
  }

  void begin(String guide) {
    booth.begin(book.guides().orElseThrow().latest(guide).orElseThrow());
  }

  void answer(int... digits) {
    for (int digit : digits) {
      pass(14);
      if (!booth.run().choose(digit)) {
        throw new AssertionError("nothing is offered at " + digit);
      }
    }
  }

  /** Seconds on every clock. */
  public void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      bench.pass(Duration.ofSeconds(1));
      booth.tick();
    }
  }

  /** The three of the mockup; some were helped before them. */
  BoothScenes threePeople() {
    for (int i = 0; i < 6; i++) {
      booth.next();
      pass(200 + 31 * i);
      booth.end(i == 2 ? VisitOutcome.CONTINUED : VisitOutcome.ACTIVATED, Optional.empty());
    }
    for (int i = 0; i < 14; i++) {
      booth.count(1);
    }
    UUID tam =
        person(
            "Lê Thị Tâm", "Oppo A57", PhoneSystem.ANDROID, Addressing.BAC, "register-phone", 1, 1);
    UUID tu =
        person("Nguyễn Văn Tú", "iPhone 11", PhoneSystem.IPHONE, Addressing.ANH, "install-iphone");
    person("Phạm Thị Nga", "Samsung A05", PhoneSystem.ANDROID, Addressing.CO, "storage-full");
    pass(250);
    booth.bringForward(tu);
    answer(1);
    booth.bringForward(tam);
    answer(1);
    return this;
  }

  /** Five people, the last one paused and without a name. */
  public BoothScenes fivePeople() {
    threePeople();
    person("", "", PhoneSystem.ANDROID, Addressing.ONG, "install-android", 1);
    booth.next();
    pass(33);
    booth.pauseOrGoOn();
    booth.bringForward(booth.people().get().getFirst().id());
    return this;
  }

  private final SimpleIntegerProperty tab = new SimpleIntegerProperty();

  /** The place of events with the booth, framed like a window. */
  public Region framed(Texts texts) {
    return framed(texts, new ShellKeys());
  }

  Region framed(Texts texts, ShellKeys keys) {
    BoothTab side = new BoothTab(booth, () -> Optional.of(handOver()), texts).with(keys);
    TabbedScreen screen = new TabbedScreen(Place.EVENTS, texts, List.of(side), tab);
    HBox top = new HBox(12, new Label("PA"));
    top.setAlignment(Pos.CENTER_RIGHT);
    top.setPadding(new Insets(8, 18, 8, 18));
    top.setPrefHeight(54);
    Region rail = new Region();
    rail.setPrefWidth(76);
    BorderPane frame = new BorderPane(screen.view());
    frame.setTop(top);
    BorderPane window = new BorderPane(frame);
    window.setLeft(rail);
    return window;
  }

  private static Region handOver() {
    Label words = new Label("52 bản ghi được giữ trên máy này.");
    words.setWrapText(true);
    VBox card = new VBox(8, new Label("Không có mạng"), words, new Button("Chuyển bằng USB"));
    card.getStyleClass().add("card");
    card.getChildren().getLast().getStyleClass().add("booth-action");
    return card;
  }
}
