package vn.hotline1022.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The fonts the stylesheets name. JavaFX keeps loaded fonts for the whole process, so nothing is
 * remembered here.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "/assets/fonts/be-vietnam-pro/BeVietnamPro_400Regular.ttf",
          "/assets/fonts/be-vietnam-pro/BeVietnamPro_500Medium.ttf",
          "/assets/fonts/be-vietnam-pro/BeVietnamPro_600SemiBold.ttf",
          "/assets/fonts/be-vietnam-pro/BeVietnamPro_700Bold.ttf",
          "/assets/fonts/noto-sans/NotoSans_400Regular.ttf",
          "/assets/fonts/noto-sans/NotoSans_600SemiBold.ttf",
          "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf");

  private Fonts() {}

  /** Makes the families known to CSS; on the FX thread or before it starts. */
  public static void load() {
    if (!known("Be Vietnam Pro SemiBold")) {
      FILES.forEach(Fonts::load);
    }
  }

  /** Whether a family is here; otherwise JavaFX gives the system's font. */
  static boolean known(String family) {
    return Font.font(family, 13).getFamily().equals(family);
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 13) == null) {
        throw new IllegalStateException("the font " + file + " cannot be loaded");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
