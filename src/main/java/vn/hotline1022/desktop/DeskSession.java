package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.PhoneLine;
import vn.hotline1022.cli.Version;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.knowledge.ArticleRepository;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.store.DailyBackup;
import vn.hotline1022.store.LastTraces;
import vn.hotline1022.telephony.InventedLine;
import vn.hotline1022.telephony.ManualLine;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.guide.GuideBook;
import vn.hotline1022.ui.handover.HandoverTab;
import vn.hotline1022.ui.palette.PaletteModel;
import vn.hotline1022.ui.practice.PracticePane;
import vn.hotline1022.ui.settings.About;
import vn.hotline1022.ui.settings.SettingsViewModel;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellView;
import vn.hotline1022.ui.shell.ShellViewModel;
import vn.hotline1022.ui.signin.RecoveryKeyPage;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/**
 * One signed-in person at the open desk, until they leave it to somebody else: the ViewModels,
 * which live as long, and the views, once for each language. On the FX thread.
 */
final class DeskSession {
  private final OpenDesk open;
  private final Person person;
  private final DeskThreads threads;
  private final Surroundings around;
  private final DeskWindow window;
  private final Frame frame;
  private final SessionDelays delays;
  private final ObjectProperty<CallLists> listsInUse;
  private final DeskLists lists;
  private final CallTools tools;
  private final DeskViewModel desk;
  private final CallsViewModel calls;
  private final ShellViewModel shell;
  private final Places places;
  private final PaletteModel palette;
  private final SettingsViewModel settings;
  private final Supplier<UUID> ids;
  private final FormDrafts drafts;
  private final UnitBook units = new UnitBook();
  private final GuideBook guides;
  private final Duty duty;
  private final List<DeskPart> parts;
  private final ScheduledExecutorService backups;
  private final SecondsAtRest seconds;
  private final Subscription ticks;
  private final List<Future<?>> looks = new ArrayList<>();
  private volatile Texts texts;
  private boolean settled;
  // One set of views for each language, built when it is first asked for and kept: they listen to
  // the ViewModels, which live as long as the session does, and so would all that were ever built.
  private final Map<Language, DeskViews> built = new EnumMap<>(Language.class);
  private Optional<DeskViews> views = Optional.empty();

  /**
   * Who came in.
   *
   * @param sample the passphrase when the data is invented
   * @param practice the telephone when somebody practises
   */
  record Entry(
      Person person, Shift shift, Optional<String> sample, Optional<InventedLine> practice) {}

  /** What the session asks of whoever leads from one state to the next. */
  interface Frame extends ShellView.Actions, PracticePane.Ways {

    /** Leaves the desk and takes everything of it from the computer. */
    void empty();

    /** Shows the desk as the person asked in the settings. */
    void apply(Preferences preferences);

    Preferences preferences();

    /** How long nobody touched the desk. */
    Duration untouched();
  }

  DeskSession(
      OpenDesk open,
      Entry entry,
      DeskThreads threads,
      Surroundings around,
      DeskWindow window,
      Frame frame) {
    this.open = open;
    this.person = entry.person();
    this.threads = threads;
    this.around = around;
    this.window = window;
    this.frame = frame;
    this.delays = new SessionDelays(around.delays());
    this.shell = new ShellViewModel(person, entry.shift(), entry.sample());
    this.listsInUse = new SimpleObjectProperty<>(open.lists());
    this.tools = tools();
    Uuid7 uuids = new Uuid7(around.time(), new SecureRandom());
    this.ids = uuids::next;
    this.desk = new DeskViewModel(person.code(), tools, ids, line(entry));
    this.calls =
        new CallsViewModel(tools, new SessionExport(open, person, () -> texts), threads.slow());
    this.places = new Places(shell, calls, desk);
    this.drafts = new FormDrafts(open.store().drafts(), person.code(), tools);
    this.palette =
        new PaletteModel(
            shell.search(),
            tools.reads(),
            delays,
            words -> places.showFound(words, Optional.empty()));
    this.settings = settings();
    drafts.fault().subscribe(fault -> Optional.ofNullable(fault).ifPresent(this::say));
    drafts.erased().subscribe(fault -> Optional.ofNullable(fault).ifPresent(this::say));
    this.backups =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-backup").factory());
    this.seconds = new SecondsAtRest(around.time(), frame::untouched);
    this.ticks = around.ticker().everySecond(this::tick);
    this.guides = new GuideBook(threads.slow());
    SessionTools sessionTools = sessionTools(entry.shift());
    this.lists = new DeskLists(sessionTools, listsInUse, shell.shift());
    this.duty = new Duty(sessionTools);
    List<DeskPart> all = new ArrayList<>(DeskParts.of(sessionTools, new HandingOver()));
    entry
        .practice()
        .ifPresent(
            invented ->
                all.add(new PracticePart(sessionTools, duty.presence().state(), invented, frame)));
    this.parts = List.copyOf(all);
    parts.forEach(part -> part.badges().forEach((place, count) -> shell.badge(place).bind(count)));
  }

  private static PhoneLine line(Entry entry) {
    return entry.practice().<PhoneLine>map(invented -> invented).orElseGet(ManualLine::new);
  }

  /** What handing over asks for. */
  private final class HandingOver implements HandoverPart.Frame {
    @Override
    public void show() {
      lists.show(HandoverTab.ID);
      places.go(Screen.Place.SETTINGS);
    }

    @Override
    public void keep() {
      keepNow();
    }

    @Override
    public void empty() {
      frame.empty();
    }

    @Override
    public void news() {
      calls.refresh();
      lists.begin();
    }
  }

  /** Brings back what was left open, and begins to look after the backups. */
  void begin() {
    drafts.begin();
    duty.begin();
    lists.begin();
    // What was being written beside a call is read before the call: opened at once, it is there.
    parts.forEach(DeskPart::begin);
    desk.open();
    calls.refresh();
    DailyBackup daily =
        new DailyBackup(open.backup(), fault -> Platform.runLater(() -> say(fault)));
    looks.add(daily.start(backups));
    looks.add(open.store().lastTraces().start(backups));
  }

  /**
   * Reads what nobody sees at once, when the desk was shown first: before that it would have the
   * person wait.
   */
  void settle() {
    if (!settled) {
      settled = true;
      units.load(() -> new UnitFinder(UnitTables.standard()), threads.slow());
      guides.load(this::readGuides);
    }
  }

  private void tick() {
    if (seconds.pass(places.at() == Screen.Place.EVENTS && desk.call().get().isEmpty())) {
      tickAll();
    }
  }

  private void tickAll() {
    desk.tick();
    drafts.tick();
    duty.tick();
    lists.tick();
    parts.forEach(DeskPart::tick);
  }

  /** Builds the views in a language, unless they are there; the ViewModels stay. */
  void build(Texts texts) {
    this.texts = texts;
    DeskViews now = built.computeIfAbsent(texts.language(), _ -> views(texts));
    now.takeOver();
    views = Optional.of(now);
  }

  private DeskViews views(Texts texts) {
    return new DeskViews(
        new DeskViews.Models(places, tools, palette, settings, lists, duty, parts, around.files()),
        texts,
        frame);
  }

  /** Puts the desk into the window. */
  void show() {
    views.orElseThrow().show(window);
  }

  /** What the help says about what is in front. */
  HelpTopic topic() {
    return views.orElseThrow().topic();
  }

  /** A file of another desk is to be looked over; whether there is a desk to do it already. */
  boolean opened(Path bundle) {
    if (views.isPresent()) {
      parts.forEach(part -> part.opened(bundle));
    }
    return views.isPresent();
  }

  /** Says a failure that belongs to no screen. */
  void say(Fault fault) {
    shell.fault().set(fault);
  }

  Person person() {
    return person;
  }

  OpenDesk open() {
    return open;
  }

  DeskViewModel desk() {
    return desk;
  }

  /** Keeps what is on the screen before it goes. */
  void locked(boolean byHand) {
    keepNow();
    if (byHand) {
      duty.presence().lockedByHand();
    }
  }

  private void keepNow() {
    desk.keepNow();
    drafts.keepNow();
  }

  void unlocked() {
    duty.presence().unlocked();
  }

  /**
   * Puts everything that is on the screen onto the disk; what is left is to {@link #abandon} the
   * session. What cannot be written keeps it as it was.
   *
   * @param written runs on the FX thread when everything is safe on the disk
   * @param refused hears why it is not
   */
  void leave(Runnable written, Consumer<Fault> refused) {
    if (views.isEmpty()) {
      // Left while it was being opened: nothing was brought back yet that could be kept.
      written.run();
      return;
    }
    keepNow();
    parts.forEach(DeskPart::leave);
    Consumer<Fault> stays =
        fault -> {
          parts.forEach(DeskPart::stay);
          refused.accept(fault);
        };
    threads.whenWritten(
        fault ->
            fault.ifPresentOrElse(
                stays,
                () -> {
                  duty.leave();
                  threads.whenWritten(
                      late ->
                          late.ifPresentOrElse(
                              failed -> {
                                duty.stay();
                                stays.accept(failed);
                              },
                              written));
                }));
  }

  /**
   * Has the last traces of what was erased go from a large file, between {@link #leave} and {@link
   * #abandon}. What does not work out is tried again another time.
   *
   * @param waiting runs on the FX thread when it takes a while
   * @param goOn asked from another thread
   * @param done runs on the FX thread
   */
  void clearTraces(Runnable waiting, BooleanSupplier goOn, Runnable done) {
    end();
    LastTraces traces = open.store().lastTraces();
    threads
        .slow()
        .run(() -> traces.state() == LastTraces.State.DUE)
        .onSuccess(
            due -> {
              if (due) {
                waiting.run();
                threads
                    .slow()
                    .run(() -> traces.clear(goOn))
                    .onSuccess(_ -> done.run())
                    .onFailure(_ -> done.run())
                    .start();
              } else {
                done.run();
              }
            })
        .onFailure(_ -> done.run())
        .start();
  }

  /**
   * Closes the store with what is on the disk by now.
   *
   * @param closed runs on the FX thread
   */
  void abandon(Runnable closed) {
    end();
    guides.close();
    threads
        .writes()
        .run(open::close)
        .onSuccess(_ -> closed.run())
        .onFailure(_ -> closed.run())
        .start();
  }

  private void end() {
    ticks.unsubscribe();
    looks.forEach(look -> look.cancel(false));
    backups.shutdown();
    delays.end();
  }

  private CallTools tools() {
    return new CallTools(
        open.store().calls(),
        listsInUse,
        open.numbers(),
        new PersonalDataGuard(),
        around.time(),
        threads.writes(),
        threads.reads(),
        delays,
        person.role().may(Permission.SEE_WHOLE_NUMBERS));
  }

  private GuideRepository readGuides() {
    Set<String> articles = ArticleRepository.ids(open.profile().folder().knowledge());
    GuideChecker checker = new GuideChecker(open.lists(), Optional.of(articles));
    return new GuideRepository(open.profile().folder().guides(), checker, around.guides().get());
  }

  private SessionTools sessionTools(Shift shift) {
    return new SessionTools(
        open,
        person,
        shift,
        around,
        ids,
        tools,
        drafts,
        units,
        guides,
        threads.slow(),
        desk,
        calls,
        places::at,
        places::go);
  }

  private SettingsViewModel settings() {
    Profile profile = open.profile();
    SettingsViewModel.Ports ports =
        new SettingsViewModel.Ports(
            profile.keys(),
            open.pins(),
            profile.preferences(),
            open.backups(),
            new SupportGatherer(profile.folder(), () -> texts.language(), around.time()),
            new SettingsViewModel.Keeping(
                open.store().database()::rekey,
                new RecoveryKeyPage.Ports(around.files(), around.printing()),
                around.time()),
            threads.slow());
    About about = new About(Version.text(), open.deviceName(), profile.folder().root().toString());
    return new SettingsViewModel(ports, person, about, frame.preferences(), frame::apply);
  }
}
