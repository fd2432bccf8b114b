package vn.hotline1022.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.common.FxTicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.Ticker;

/**
 * The real desk over a real encrypted profile, in a window of the headless platform. Only files are
 * chosen by a double, and hashing is cheap. With {@code -Dtest.late=150} every answer of the
 * background comes so many milliseconds late, as from a slow disk: what a journey then trips over
 * is a key that was lost on the way.
 */
public final class DeskInTest implements AutoCloseable {
  /** What hashing costs here. */
  public static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  private final Journey journey;
  private final DesktopWiring wiring;
  private final CountDownLatch ended;

  private DeskInTest(Journey journey, DesktopWiring wiring, CountDownLatch ended) {
    this.journey = journey;
    this.wiring = wiring;
    this.ended = ended;
  }

  /**
   * Starts it as {@code DesktopMain} does.
   *
   * @param files where files the person chooses are put
   */
  public static DeskInTest start(Path profile, Path files) {
    return start(profile, files, Clocks.REAL);
  }

  /** By which clocks it goes. */
  public record Clocks(TimeSource time, Ticker ticker, Delays delays) {
    private static final Clocks REAL =
        new Clocks(TimeSource.system(), new FxTicker(), new FxDelays());
  }

  /** Starts it by other clocks. */
  public static DeskInTest start(Path profile, Path files, Clocks clocks) {
    return start(profile, files, clocks, DeskStore.MOST_AT_ONCE);
  }

  /**
   * Starts it.
   *
   * @param mostAtOnce from which size on the data file counts as a large one
   */
  static DeskInTest start(Path profile, Path files, Clocks clocks, long mostAtOnce) {
    return start(profile, files, clocks, mostAtOnce, Long.getLong("test.late", 0));
  }

  /** Starts it over a disk that takes its time. */
  static DeskInTest startLate(Path profile, Path files, Duration late) {
    return start(profile, files, Clocks.REAL, DeskStore.MOST_AT_ONCE, late.toMillis());
  }

  private static DeskInTest start(
      Path profile, Path files, Clocks clocks, long mostAtOnce, long lateMillis) {
    ProfileFolder folder = new ProfileFolder(profile);
    folder.create();
    ProfileLock lock = ProfileLock.acquire(folder, () -> {});
    CountDownLatch ended = new CountDownLatch(1);
    Surroundings around =
        new Surroundings(
            lateMillis == 0 ? Platform::runLater : new LateAnswers(lateMillis),
            clocks.time(),
            clocks.ticker(),
            clocks.delays(),
            new Chosen(files),
            sheet -> true,
            CHEAP,
            mostAtOnce,
            new ReadOnce<>(ShippedGuides::read),
            List.of());
    return Fx.get(
        () -> {
          Stage stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          DesktopWiring wiring =
              new DesktopWiring(
                  stage,
                  new Texts(Language.VI),
                  folder,
                  around,
                  () -> {
                    lock.close();
                    ended.countDown();
                  });
          wiring.start();
          return new DeskInTest(Journey.over(stage), wiring, ended);
        });
  }

  /** The person at the keyboard. */
  public Journey hands() {
    return journey;
  }

  /** What happens when nobody caught a failure. */
  public void fail(Fault fault) {
    Fx.run(() -> wiring.failed(fault));
  }

  /** A bundle is opened in a file manager. */
  void open(Path bundle) {
    Fx.run(() -> wiring.open(bundle));
  }

  /** Shows the desk as somebody asks in the settings. */
  void apply(Preferences wanted) {
    Fx.run(() -> wiring.apply(wanted));
  }

  /** Closes the window by its own button. */
  private void askToClose() {
    Stage stage = journey.stage();
    Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /**
   * Closes the window by its own button and waits until everything is on the disk. A journey ends
   * well only when no failure is said in the end.
   */
  @Override
  public void close() {
    List<String> faults = journey.faults();
    closeInTrouble();
    if (!faults.isEmpty()) {
      throw new AssertionError("said in the end: " + faults);
    }
  }

  /** The same where a failure is to be said. */
  void closeInTrouble() {
    askToClose();
    awaitEnd();
  }

  /** Waits until the program has ended, and everything is on the disk. */
  void awaitEnd() {
    try {
      if (!ended.await(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the desk does not end");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A person who takes whatever name is suggested, and the newest file of the kind asked for. */
  private record Chosen(Path into) implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(into.resolve(suggestedName));
    }

    @Override
    public Optional<Path> open(String title, FileType type) {
      return newest(List.of(type.extension()));
    }

    @Override
    public List<Path> openSeveral(String title, String description, List<String> extensions) {
      return newest(extensions).stream().toList();
    }

    private Optional<Path> newest(List<String> extensions) {
      try (Stream<Path> files = Files.list(into)) {
        return files
            .filter(
                file -> extensions.stream().anyMatch(end -> file.toString().endsWith("." + end)))
            .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(into);
    }
  }
}
