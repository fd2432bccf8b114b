package vn.hotline1022.desktop;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.hotline1022.cli.Version;

/**
 * Where every start begins. Without arguments, or with {@code --data DIR} alone, the desk opens;
 * anything else is for the tools.
 */
public final class DesktopMain {

  /** Exit code when there is no display to open the desk on. */
  static final int NO_DISPLAY = 3;

  private static final int RUNNING = -1;

  private DesktopMain() {}

  public static void main(String[] args) {
    Logs logs = Logs.ofProcess();
    List<String> arguments = List.of(args);
    Optional<DeskStart> desk = DeskStart.of(arguments);
    int code = desk.isPresent() ? desk(desk.get(), logs, System.err) : tools(System.out);
    if (code != RUNNING) {
      System.exit(code);
    }
  }

  private static int tools(PrintStream out) {
    out.println("hotline1022 " + Version.text());
    return 0;
  }

  /** Starts JavaFX; the desk then lives on its thread and this one ends. */
  private static int desk(DeskStart start, Logs logs, PrintStream err) {
    if (!Display.isThere(System.getProperties(), System.getenv())) {
      err.print(Display.MISSING);
      return NO_DISPLAY;
    }
    logs.catchUncaught(() -> {});
    try {
      Platform.startup(() -> err.println(start.data().isPresent()));
    } catch (RuntimeException | LinkageError e) {
      err.print(Display.unusable(e));
      return NO_DISPLAY;
    }
    return RUNNING;
  }
}
