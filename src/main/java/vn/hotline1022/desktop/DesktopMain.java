package vn.hotline1022.desktop;

import com.sun.glass.ui.Application;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.hotline1022.cli.Cli;
import vn.hotline1022.cli.doctor.StartCache;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.common.FxTicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.SystemFilePicker;
import vn.hotline1022.ui.common.SystemPrinting;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance;
import vn.hotline1022.ui.theme.Theme;

/**
 * Where every start begins. Without arguments, or with {@code --data DIR}, {@code practice} or a
 * bundle alone, the desk opens; anything else is for the tools.
 */
public final class DesktopMain {

  /** Exit code when there is no display to open the desk on. */
  static final int NO_DISPLAY = 3;

  /** As the menu entry names it. */
  private static final String WINDOW_CLASS = "vn.hotline1022.desk";

  /** How long a rehearsal stays at the desk, in seconds: whoever measures it at rest sets this. */
  private static final String STAYS = "hotline1022.rehearsal.seconds";

  private static final int RUNNING = -1;

  private DesktopMain() {}

  public static void main(String[] args) {
    Logs.silenceJava();
    Optional<DeskStart> desk = DeskStart.of(List.of(args));
    int code = desk.isPresent() ? desk(desk.get(), System.err) : tool(args);
    if (code != RUNNING) {
      System.exit(code);
    }
  }

  private static int tool(String[] args) {
    Logs _ = Logs.ofProcess();
    return Cli.run(args, System.out, System.err);
  }

  /** The desk lives on the thread of JavaFX, and this one ends. */
  private static int desk(DeskStart start, PrintStream err) {
    if (!Display.isThere(System.getProperties(), System.getenv())) {
      err.print(Display.MISSING);
      return NO_DISPLAY;
    }
    Logs logs = Logs.ofProcess();
    AtomicReference<DesktopWiring> wiring = new AtomicReference<>();
    logs.catchUncaught(fault -> say(fault, wiring.get()));
    ProfileFolder folder = start.data().map(ProfileFolder::new).orElseGet(ProfileFolder::usual);
    try {
      folder.create();
      ProfileLock lock =
          ProfileLock.acquire(folder, file -> Platform.runLater(() -> raise(wiring.get(), file)));
      return inWindow(err, () -> opening(start, logs, folder, lock, wiring));
    } catch (FaultException e) {
      if (e.fault() instanceof Fault.ProfileInUse && ProfileLock.raise(folder, start.file())) {
        return Cli.DONE;
      }
      return inWindow(err, () -> () -> TroublePage.open(e.fault(), () -> System.exit(Cli.FAILED)));
    }
  }

  /**
   * Starts JavaFX.
   *
   * @param ready makes beside it what its thread begins with
   */
  private static int inWindow(PrintStream err, Supplier<Runnable> ready) {
    FutureTask<Void> toolkit = toolkit();
    Runnable opening = ready.get();
    Optional<Throwable> unusable = await(toolkit);
    if (unusable.isPresent()) {
      err.print(Display.unusable(unusable.get()));
      return NO_DISPLAY;
    }
    Platform.runLater(opening);
    return RUNNING;
  }

  /** JavaFX gets ready while this thread looks after the rest. */
  private static FutureTask<Void> toolkit() {
    // It would end before the first window, and with the last, before all of it is on the disk.
    Platform.setImplicitExit(false);
    FutureTask<Void> starting = new FutureTask<>(() -> Platform.startup(() -> {}), null);
    // Its thread is one that keeps the program going, as the one that starts it is.
    Thread.ofPlatform().name("toolkit").start(starting);
    return starting;
  }

  /** Why there is no JavaFX, if there is none. */
  private static Optional<Throwable> await(FutureTask<Void> toolkit) {
    try {
      toolkit.get();
      return Optional.empty();
    } catch (InterruptedException e) {
      return Optional.of(e);
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case RuntimeException why -> Optional.of(why);
        case LinkageError why -> Optional.of(why);
        case Error other -> throw other;
        default -> Optional.of(e.getCause());
      };
    }
  }

  private static Runnable opening(
      DeskStart start,
      Logs logs,
      ProfileFolder folder,
      ProfileLock lock,
      AtomicReference<DesktopWiring> wiring) {
    logs.writeTo(folder.logs());
    Texts texts = new Texts(Language.VI);
    return () -> {
      // By this a desktop knows whose window it is; without it, "java".
      Application.GetApplication().setName(WINDOW_CLASS);
      Stage stage = new Stage();
      DesktopWiring desk = open(stage, texts, folder, lock, logs, start);
      wiring.set(desk);
      start.file().ifPresent(desk::open);
      if (start.what() instanceof DeskStart.What.Rehearsed(Optional<Path> passphrase)) {
        rehearse(stage, desk, passphrase.map(DesktopMain::read));
      }
    };
  }

  /** What nobody caught is said where there is somebody to read it; the log has it anyway. */
  private static void say(Fault fault, DesktopWiring wiring) {
    if (wiring != null) {
      Platform.runLater(() -> wiring.failed(fault));
    }
  }

  /** Asked before there is a window, the window that comes is answer enough. */
  private static void raise(DesktopWiring wiring, Optional<Path> file) {
    if (wiring != null) {
      file.ifPresent(wiring::open);
      wiring.raise();
    }
  }

  private static String read(Path passphrase) {
    try {
      return Files.readString(passphrase).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rehearse(Stage stage, DesktopWiring desk, Optional<String> passphrase) {
    Runnable done =
        () -> {
          StartCache.usual().ifPresent(StartCache::note);
          desk.close();
        };
    Consumer<Rehearsal.Step> reached =
        passphrase.isPresent() ? step -> System.out.println("@" + step) : _ -> {};
    Runnable failed = () -> System.exit(Cli.FAILED);
    Duration stays = Duration.ofSeconds(Integer.getInteger(STAYS, 0));
    new Rehearsal(stage.getScene(), passphrase, stays, reached, done, failed).start();
  }

  private static DesktopWiring open(
      Stage stage,
      Texts texts,
      ProfileFolder folder,
      ProfileLock lock,
      Logs logs,
      DeskStart start) {
    DesktopWiring wiring =
        new DesktopWiring(
            stage,
            texts,
            folder,
            surroundings(stage),
            () -> {
              lock.close();
              logs.close();
              System.exit(Cli.DONE);
            });
    if (start.what() instanceof DeskStart.What.Practice) {
      wiring.startPractising();
    } else {
      wiring.start();
    }
    return wiring;
  }

  private static Surroundings surroundings(Window window) {
    Supplier<List<GuideFile>> guides = new ReadOnce<>(ShippedGuides::read);
    return new Surroundings(
        Platform::runLater,
        TimeSource.system(),
        new FxTicker(),
        new FxDelays(),
        new SystemFilePicker(() -> window),
        new SystemPrinting(
            () -> window,
            scene -> Theme.apply(scene, Appearance.Mode.LIGHT, Appearance.TextSize.NORMAL)),
        Argon2Cost.STANDARD,
        DeskStore.MOST_AT_ONCE,
        guides,
        Boolean.getBoolean(WarmUp.NONE) ? List.of() : WarmUp.pieces(guides, Platform::runLater));
  }
}
