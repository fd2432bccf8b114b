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
import vn.hotline1022.ui.common.SystemFilePicker;
import vn.hotline1022.ui.common.SystemPrinting;
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
    Logs logs = Logs.ofProcess();
    Optional<DeskStart> desk = DeskStart.of(List.of(args));
    int code =
        desk.isPresent()
            ? desk(desk.get(), logs, System.err)
            : Cli.run(args, System.out, System.err);
    if (code != RUNNING) {
      System.exit(code);
    }
  }

  /** Starts JavaFX; the desk then lives on its thread and this one ends. */
  private static int desk(DeskStart start, Logs logs, PrintStream err) {
    if (!Display.isThere(System.getProperties(), System.getenv())) {
      err.print(Display.MISSING);
      return NO_DISPLAY;
    }
    AtomicReference<DesktopWiring> wiring = new AtomicReference<>();
    logs.catchUncaught(fault -> say(fault, wiring.get()));
    ProfileFolder folder = start.data().map(ProfileFolder::new).orElseGet(ProfileFolder::usual);
    Runnable opening;
    try {
      folder.create();
      ProfileLock lock =
          ProfileLock.acquire(folder, file -> Platform.runLater(() -> raise(wiring.get(), file)));
      logs.writeTo(folder.logs());
      opening =
          () -> {
            // By this a desktop knows whose window it is; without it, "java".
            Application.GetApplication().setName(WINDOW_CLASS);
            Stage stage = new Stage();
            DesktopWiring desk = open(stage, folder, lock, logs, start);
            wiring.set(desk);
            start.file().ifPresent(desk::open);
            if (start.what() instanceof DeskStart.What.Rehearsed(Optional<Path> passphrase)) {
              rehearse(stage, desk, passphrase.map(DesktopMain::read));
            }
          };
    } catch (FaultException e) {
      if (e.fault() instanceof Fault.ProfileInUse && ProfileLock.raise(folder, start.file())) {
        return Cli.DONE;
      }
      opening = () -> TroublePage.open(e.fault(), () -> System.exit(Cli.FAILED));
    }
    try {
      Platform.startup(opening);
    } catch (RuntimeException | LinkageError e) {
      err.print(Display.unusable(e));
      return NO_DISPLAY;
    }
    return RUNNING;
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
      Stage stage, ProfileFolder folder, ProfileLock lock, Logs logs, DeskStart start) {
    // JavaFX would end with its last window, before what is on the screen is on the disk.
    Platform.setImplicitExit(false);
    DesktopWiring wiring =
        new DesktopWiring(
            stage,
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
