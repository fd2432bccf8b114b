package vn.hotline1022.desktop;

import java.util.Map;
import java.util.Properties;

/** Whether a window can be shown at all, asked before JavaFX is started. */
final class Display {

  /** What a person reads when there is none; both languages, since no preference was read yet. */
  static final String MISSING =
      """
      Không có màn hình để mở bàn trực (biến DISPLAY trống).
      Hãy chạy trong phiên làm việc có màn hình; các công cụ dòng lệnh vẫn dùng được: hotline1022 --help

      There is no display to open the desk on (DISPLAY is empty).
      Start it from a graphical session; the command-line tools work without one: hotline1022 --help
      """;

  private Display() {}

  /**
   * What a person reads when JavaFX could not open the display or misses a system library, which
   * its message names.
   */
  static String unusable(Throwable why) {
    return """
    Không mở được cửa sổ trên màn hình này. Hãy chạy "hotline1022 doctor" để xem thiếu gì.

    The window could not be opened on this display. "hotline1022 doctor" tells what is missing.
    (%s)
    """
        .formatted(why.getMessage());
  }

  /** JavaFX on Linux draws through X11, on a Wayland session through its X server. */
  static boolean isThere(Properties properties, Map<String, String> environment) {
    if (!properties.getProperty("os.name", "").startsWith("Linux")) {
      return true;
    }
    if (properties.getProperty("glass.platform") != null) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
