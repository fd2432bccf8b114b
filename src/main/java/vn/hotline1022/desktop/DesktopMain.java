package vn.hotline1022.desktop;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.cli.Version;

/**
 * Where every start begins. Without arguments, or with {@code --data DIR} alone, the desk opens;
 * anything else is for the tools.
 */
public final class DesktopMain {

  /** Exit code when there is no display to open the desk on. */
  static final int NO_DISPLAY = 3;

  private DesktopMain() {}

  public static void main(String[] args) {
    System.exit(start(List.of(args), System.out, System.err));
  }

  private static int start(List<String> args, PrintStream out, PrintStream err) {
    Optional<DeskStart> desk = DeskStart.of(args);
    return desk.isPresent() ? desk(desk.get(), out, err) : tools(out);
  }

  private static int tools(PrintStream out) {
    out.println("hotline1022 " + Version.text());
    return 0;
  }

  private static int desk(DeskStart start, PrintStream out, PrintStream err) {
    if (!Display.isThere(System.getProperties(), System.getenv())) {
      err.print(Display.MISSING);
      return NO_DISPLAY;
    }
    out.println(start.data().map(Path::toString).orElse(""));
    return 0;
  }
}
