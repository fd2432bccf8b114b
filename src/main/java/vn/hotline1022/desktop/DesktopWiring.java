package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.IdleLock;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.store.Emptying;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.practice.PracticeBand;
import vn.hotline1022.ui.signin.FirstStartView;
import vn.hotline1022.ui.signin.FirstStartViewModel;
import vn.hotline1022.ui.signin.LockView;
import vn.hotline1022.ui.signin.LockViewModel;
import vn.hotline1022.ui.signin.RecoveryKeyPage;
import vn.hotline1022.ui.signin.SignInView;
import vn.hotline1022.ui.signin.SignInViewModel;

/**
 * Builds the desk by hand and leads from one state to the next: first start or sign-in, the desk,
 * the lock, and back to sign-in for somebody else. On the FX thread.
 */
public final class DesktopWiring {

  /** Nothing is to hold up the sign-in on its way to the screen. */
  private static final Duration UNTIL_PAINTED = Duration.ofMillis(200);

  private final DeskWindow window;
  private final Surroundings around;
  private final DeskThreads threads;
  private final SessionDelays delays;
  private final IdleLock idle;
  private final MemoryAtRest memory;
  private final Runnable ended;
  private final Subscription ticks;
  private final Leaving leaving;
  private final HelpDesk help;
  private final Profile real;
  private Profile profile;
  private Preferences preferences = Preferences.DEFAULT;
  private Texts texts;
  private Front front = new Front.Opening();
  private Optional<SampleDesk> sample = Optional.empty();
  private Optional<PracticeDesk> practice = Optional.empty();
  private Optional<Path> wanted = Optional.empty();
  private boolean warm;

  /** What is in the window. */
  private sealed interface Front {
    record Opening() implements Front {}

    /** The window is closed: whatever still comes back from the background leads nowhere. */
    record Ending() implements Front {}

    record FirstStart(FirstStartViewModel model) implements Front {}

    record SignIn(SignInViewModel model) implements Front {}

    record AtDesk(DeskSession session) implements Front {}

    /** Everything goes from this computer: there is no desk to go back to. */
    record Emptied() implements Front {}

    record Locked(DeskSession session, LockViewModel model) implements Front {}
  }

  /**
   * @param texts until it is known which language is preferred
   * @param folder the profile, whose lock the caller holds
   * @param ended called once the window is closed and everything is on the disk
   */
  public DesktopWiring(
      Stage stage, Texts texts, ProfileFolder folder, Surroundings around, Runnable ended) {
    this.texts = texts;
    this.around = around;
    this.threads = new DeskThreads(around.screen());
    this.delays = new SessionDelays(around.delays());
    this.ended = ended;
    this.idle = new IdleLock(around.time(), Duration.ofMinutes(preferences.idleMinutes()));
    this.memory = new MemoryAtRest(around.time(), () -> threads.slow().run(System::gc).start());
    this.window =
        new DeskWindow(
            stage,
            () -> {
              idle.touched();
              memory.touched();
            });
    this.leaving = new Leaving(window, () -> texts, this::showFront);
    this.help = new HelpDesk(window, threads.slow());
    window.onClose(this::close);
    window.onHelp(this::help);
    this.ticks = around.ticker().everySecond(this::tick);
    this.real = Profile.in(folder, around);
    this.profile = real;
  }

  /** Opens the window on the first start or the sign-in. */
  public void start() {
    open();
    begin();
  }

  /** Opens the window and lets somebody practise at once. */
  public void startPractising() {
    open();
    threads
        .slow()
        .run(this::look)
        .onSuccess(
            found -> {
              apply(found.preferences());
              practise();
            })
        .onFailure(this::trouble)
        .start();
  }

  private void open() {
    window.dress(preferences);
    window.show(new StackPane());
    window.open();
    delays.after(
        UNTIL_PAINTED,
        () -> threads.slow().run(WindowIcons::read).onSuccess(window::icons).start());
  }

  /** Looks what is there, and leads to the first start or the sign-in; again after a trouble. */
  private void begin() {
    threads.slow().run(this::look).onSuccess(this::looked).onFailure(this::trouble).start();
  }

  /**
   * Says that something failed which nobody foresaw. At the desk what is on the screen stays;
   * before it there is nothing to lose but a passphrase.
   */
  void failed(Fault fault) {
    session().ifPresentOrElse(session -> session.say(fault), () -> trouble(fault));
  }

  /** Brings the window to the front, as when the desk is started a second time. */
  public void raise() {
    window.raise();
  }

  /**
   * Shows what a file of another desk would bring, as soon as somebody is at the desk who may take
   * it in: not among invented callers. Of several only the last.
   */
  public void open(Path bundle) {
    wanted = Optional.of(bundle);
    openWanted();
  }

  private void openWanted() {
    boolean invented = practice.isPresent() || sample.isPresent();
    if (front instanceof Front.AtDesk(DeskSession session) && !leaving.isOnTheWay() && !invented) {
      wanted = wanted.filter(bundle -> !session.opened(bundle));
    }
  }

  /**
   * Puts everything onto the disk and ends. Where that fails the window stays and says so; before
   * there is a desk nothing can be lost.
   */
  public void close() {
    if (!isEnding()) {
      session().ifPresentOrElse(session -> leaving.end(session, this::lastOut), this::lastOut);
    }
  }

  private void lastOut() {
    front = new Front.Ending();
    ticks.unsubscribe();
    delays.end();
    window.close();
    threads.end();
    sample.ifPresent(SampleDesk::close);
    Thread.ofPlatform().name("desk-end").start(this::end);
  }

  private boolean isEnding() {
    return front instanceof Front.Ending;
  }

  private void end() {
    threads.close();
    practice.ifPresent(PracticeDesk::remove);
    ended.run();
  }

  // Opening.

  /** What is there when the desk starts. */
  private record Found(boolean isNew, Preferences preferences) {}

  private Found look() {
    if (real.folder().practice().isPractice()) {
      PracticeDesk.forget(real.folder().practice());
    }
    return new Found(profile.keys().isNew(), profile.preferences().load());
  }

  private void looked(Found found) {
    if (isEnding()) {
      return;
    }
    apply(found.preferences());
    if (found.isNew()) {
      firstStart();
    } else {
      signIn();
    }
  }

  private void trouble(Fault fault) {
    TroublePage page = new TroublePage(fault, texts, this::begin);
    window.show(page);
    page.shown();
  }

  private void firstStart() {
    RecoveryKeyPage.Ports ports = new RecoveryKeyPage.Ports(around.files(), around.printing());
    front =
        new Front.FirstStart(
            new FirstStartViewModel(
                profile.keys(),
                threads.slow(),
                around.time(),
                ports,
                this::started,
                this::trySample));
    showFront();
  }

  private void started(FirstStartViewModel.Started started) {
    enter(
        new DeskSession.Entry(
            started.person(), started.shift(), Optional.empty(), Optional.empty()),
        started.key(),
        started.pin());
  }

  private void trySample() {
    ProfileFolder apart = profile.folder().sample();
    threads
        .slow()
        .run(() -> SampleDesk.make(apart, around))
        .onSuccess(this::enterSample)
        .onFailure(this::trouble)
        .start();
  }

  private void enterSample(SampleDesk made) {
    sample = Optional.of(made);
    profile = made.profile();
    enter(made.entry(), made.key(), Optional.empty());
  }

  private void practise() {
    // What asked for it goes at once: asked twice, two would be made in one place.
    front = new Front.Opening();
    window.show(new StackPane());
    ProfileFolder apart = real.folder().practice();
    threads
        .slow()
        .run(() -> PracticeDesk.make(apart, around))
        .onSuccess(this::enterPractice)
        .onFailure(this::trouble)
        .start();
  }

  private void enterPractice(PracticeDesk made) {
    practice = Optional.of(made);
    profile = made.profile();
    name();
    enter(made.entry(around.time()), made.key(), Optional.empty());
  }

  /** Leaves the practice for good; what was practised goes from the disk. */
  private void leavePractice(Runnable then) {
    session().ifPresent(session -> leaving.leave(session, () -> practiceLeft(then)));
  }

  private void practiceLeft(Runnable then) {
    PracticeDesk left = practice.orElseThrow();
    front = new Front.Opening();
    practice = Optional.empty();
    profile = real;
    name();
    window.show(new StackPane());
    threads.slow().run(left::remove).onSuccess(_ -> then.run()).onFailure(this::trouble).start();
  }

  /** What the window is called, and that nothing in it is real where that is so. */
  private void name() {
    String brand = texts.get("shell.brand");
    window.title(practice.isPresent() ? texts.get("practice.band") + " · " + brand : brand);
    window.mark(practice.map(desk -> PracticeBand.of(desk.passphrase(), texts)));
  }

  private void signIn() {
    if (isEnding()) {
      return;
    }
    SignInViewModel model =
        new SignInViewModel(
            profile.keys(),
            profile.shifts(),
            threads.slow(),
            around.ticker(),
            around.time(),
            this::signedIn);
    front = new Front.SignIn(model);
    showFront();
    Profile entered = profile;
    Stream<Runnable> room = WarmUp.room(entered.keys()::expectPassphrase).stream();
    Stream<Runnable> rest = warm ? Stream.empty() : around.warmUp().stream();
    warm = true;
    delays.after(UNTIL_PAINTED, () -> warmUp(Stream.concat(room, rest).iterator()));
  }

  /** One piece after the other; whoever is in before the last one is not held up by the rest. */
  private void warmUp(Iterator<Runnable> pieces) {
    if (pieces.hasNext()
        && front instanceof Front.SignIn(SignInViewModel model)
        && !model.busyProperty().get()) {
      Runnable piece = pieces.next();
      threads
          .slow()
          .run(piece)
          .onSuccess(_ -> warmUp(pieces))
          .onFailure(_ -> warmUp(pieces))
          .start();
    }
  }

  private void signedIn(SignInViewModel.SignedIn in) {
    enter(
        new DeskSession.Entry(
            in.person(), in.shift(), sample.map(SampleDesk::passphrase), Optional.empty()),
        in.key(),
        Optional.empty());
  }

  /** Opens the database behind the person, then shows the desk. */
  private void enter(DeskSession.Entry entry, DatabaseKey key, Optional<char[]> pin) {
    Profile entered = profile;
    threads
        .slow()
        .run(
            () -> {
              entered.keys().expectPassphrase(0);
              return opened(OpenDesk.open(entered, key, around), entry, pin);
            })
        .onSuccess(desk -> atDesk(desk, entry))
        .onFailure(this::trouble)
        .start();
  }

  /** The passphrase was just given, so the PIN may be used from now on. */
  private static OpenDesk opened(OpenDesk desk, DeskSession.Entry entry, Optional<char[]> pin) {
    pin.ifPresent(
        typed -> {
          desk.pins().set(entry.person().code(), typed);
          Arrays.fill(typed, '\0');
        });
    desk.pins().passphraseAccepted(entry.person().code());
    return desk;
  }

  private void atDesk(OpenDesk open, DeskSession.Entry entry) {
    if (isEnding()) {
      Thread.ofPlatform().name("desk-close").start(open::close);
      return;
    }
    Surroundings doors = entry.practice().isPresent() ? around.practising(this::failed) : around;
    DeskSession session = new DeskSession(open, entry, threads, doors, window, new SessionFrame());
    // From here on whoever closes the window leaves this session.
    front = new Front.AtDesk(session);
    idle.touched();
    memory.opened();
    later(session, () -> built(session));
  }

  /** The next piece of opening the desk, with room for a key before it, unless somebody left. */
  private void later(DeskSession session, Runnable piece) {
    Platform.runLater(
        () -> {
          boolean stays = session().filter(session::equals).isPresent() && !leaving.isOnTheWay();
          if (stays) {
            piece.run();
          }
        });
  }

  private void built(DeskSession session) {
    try {
      session.build(texts);
    } catch (RuntimeException e) {
      // Nobody sees this desk: its store must be closed before it is tried again.
      front = new Front.Opening();
      session.abandon(() -> {});
      throw e;
    }
    session.begin();
    later(session, this::showFront);
  }

  // The lock.

  private void tick() {
    lockWhenIdle();
    memory.tick();
  }

  private void lockWhenIdle() {
    if (front instanceof Front.AtDesk && idle.isDue() && !leaving.isOnTheWay()) {
      lock(false);
    }
  }

  private void lock(boolean byHand) {
    if (front instanceof Front.AtDesk(DeskSession session)) {
      session.locked(byHand);
      LockViewModel model =
          new LockViewModel(
              profile.keys(),
              session.open().pins(),
              threads.slow(),
              new Countdown(around.ticker(), around.time()),
              session.person(),
              callClock(session),
              new LockActions(session));
      front = new Front.Locked(session, model);
      model.locked();
      showFront();
    }
  }

  /** What a session asks for. */
  private final class SessionFrame implements DeskSession.Frame {
    @Override
    public void lock() {
      DesktopWiring.this.lock(true);
    }

    @Override
    public void end() {
      leavePractice(DesktopWiring.this::begin);
    }

    @Override
    public void again() {
      leavePractice(DesktopWiring.this::practise);
    }

    @Override
    public void help() {
      DesktopWiring.this.help();
    }

    @Override
    public void empty() {
      if (practice.isPresent()) {
        failed(new Fault.Practising());
        return;
      }
      session().ifPresent(session -> leaving.leave(session, DesktopWiring.this::empty));
    }

    @Override
    public void apply(Preferences wanted) {
      DesktopWiring.this.apply(wanted);
    }

    @Override
    public Preferences preferences() {
      return preferences;
    }

    @Override
    public Duration untouched() {
      return idle.untouched();
    }
  }

  /** Behind the last write of a desk that was left. */
  private void empty() {
    front = new Front.Emptied();
    window.show(EmptiedPage.during(texts));
    Emptying emptying = new Emptying(profile.folder());
    threads.slow().run(emptying::run).onSuccess(_ -> emptied()).onFailure(this::notEmptied).start();
  }

  private void emptied() {
    if (!isEnding()) {
      EmptiedPage page = EmptiedPage.after(texts, this::lastOut);
      window.show(page);
      page.shown();
    }
  }

  /** It goes on from where it was, now or at the next start. */
  private void notEmptied(Fault fault) {
    if (!isEnding()) {
      TroublePage page = new TroublePage(fault, texts, this::empty);
      window.show(page);
      page.shown();
    }
  }

  /** The running call's clock; nothing else of it is shown while locked. */
  private static ObservableValue<String> callClock(DeskSession session) {
    return Bindings.createStringBinding(
        () -> session.desk().call().get().isPresent() ? session.desk().clock().get() : "",
        session.desk().call(),
        session.desk().clock());
  }

  /** What the lock can lead to. */
  private final class LockActions implements LockViewModel.Actions {
    private final DeskSession session;

    LockActions(DeskSession session) {
      this.session = session;
    }

    @Override
    public void unlocked() {
      front = new Front.AtDesk(session);
      session.unlocked();
      idle.touched();
      showFront();
    }

    @Override
    public void switchPerson() {
      if (practice.isPresent()) {
        leavePractice(DesktopWiring.this::begin);
        return;
      }
      leaving.leave(
          session,
          () -> {
            front = new Front.Opening();
            signIn();
          });
    }
  }

  // How it looks.

  private void showFront() {
    switch (front) {
      case Front.Opening _, Front.Ending _, Front.Emptied _ -> {}
      case Front.FirstStart(FirstStartViewModel model) -> {
        FirstStartView view = new FirstStartView(model, texts);
        view.offer(this::practise);
        window.show(view.view());
        view.shown();
      }
      case Front.SignIn(SignInViewModel model) -> {
        SignInView view = new SignInView(model, profile.keys(), threads.slow(), texts);
        view.offer(this::practise);
        window.show(view.view());
        view.shown();
      }
      case Front.AtDesk(DeskSession session) -> {
        session.show();
        window.whenLaidOut(session::settle);
        openWanted();
      }
      case Front.Locked(DeskSession _, LockViewModel model) -> {
        LockView view = new LockView(model, texts);
        window.cover(view.view());
        view.shown();
      }
    }
  }

  /** Opens the help about what is in the window, or closes it. */
  private void help() {
    HelpTopic topic =
        switch (front) {
          case Front.Opening _, Front.Ending _, Front.Emptied _ -> HelpTopic.TROUBLE;
          case Front.FirstStart _, Front.SignIn _, Front.Locked _ -> HelpTopic.SIGN_IN;
          case Front.AtDesk(DeskSession session) -> session.topic();
        };
    help.toggle(topic, texts);
  }

  private Optional<DeskSession> session() {
    return switch (front) {
      case Front.AtDesk(DeskSession session) -> Optional.of(session);
      case Front.Locked(DeskSession session, LockViewModel _) -> Optional.of(session);
      case Front.Opening _, Front.Ending _, Front.Emptied _, Front.FirstStart _, Front.SignIn _ ->
          Optional.empty();
    };
  }

  /**
   * Takes over new preferences at once. In another language there are other views; the size of the
   * text is a matter of styles.
   */
  void apply(Preferences wanted) {
    boolean otherWords = !wanted.language().equals(preferences.language());
    preferences = wanted;
    idle.lockAfter(Duration.ofMinutes(wanted.idleMinutes()));
    window.dress(wanted);
    if (otherWords) {
      texts = new Texts(wanted.language().equals("en") ? Language.EN : Language.VI);
      session().ifPresent(session -> session.build(texts));
      showFront();
    }
    name();
  }
}
