package vn.hotline1022.cli.doctor;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.hotline1022.cli.doctor.Verdict.Subject;
import vn.hotline1022.text.Formats;

/** The machine under the desk: Java and the display. */
public final class MachineCheck {

  private static final int JAVA = 25;
  private static final long MEGABYTE = 1024 * 1024;

  /** What JavaFX's window toolkit on Linux is linked with; they bring the others along. */
  private static final List<String> WINDOW_LIBRARIES =
      List.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0");

  private MachineCheck() {}

  /** The Java it runs on. */
  public static Verdict runtime(Properties properties) {
    int feature = Runtime.version().feature();
    Object[] arguments = {
      Runtime.version().toString(),
      properties.getProperty("os.name"),
      properties.getProperty("os.arch"),
      Formats.number(Runtime.getRuntime().maxMemory() / MEGABYTE)
    };
    return feature >= JAVA
        ? Verdict.sound(Subject.RUNTIME, "cli.doctor.runtime.sound", arguments)
        : Verdict.wrong(Subject.RUNTIME, "cli.doctor.runtime.old", arguments);
  }

  /** Whether a window could be opened: there is a display, and what JavaFX needs of the system. */
  public static Verdict display(Properties properties, Map<String, String> environment) {
    if (properties.getProperty("glass.platform") != null) {
      return Verdict.sound(Subject.DISPLAY, "cli.doctor.display.headless");
    }
    if (!properties.getProperty("os.name", "").startsWith("Linux")) {
      return Verdict.sound(Subject.DISPLAY, "cli.doctor.display.system");
    }
    List<String> missing = WINDOW_LIBRARIES.stream().filter(library -> !isThere(library)).toList();
    if (!missing.isEmpty()) {
      return Verdict.wrong(
          Subject.DISPLAY, "cli.doctor.display.libraries", String.join(", ", missing));
    }
    String display = environment.getOrDefault("DISPLAY", "");
    return display.isBlank()
        ? Verdict.wrong(Subject.DISPLAY, "cli.doctor.display.none")
        : Verdict.sound(Subject.DISPLAY, "cli.doctor.display.sound", display);
  }

  /** Asked of the system's own loader, since every distribution keeps libraries elsewhere. */
  @SuppressWarnings("restricted")
  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
