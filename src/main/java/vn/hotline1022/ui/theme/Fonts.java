package vn.hotline1022.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import vn.hotline1022.asset.FontFile;

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
          FontFile.ICONS.path());

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

  private static void load(String path) {
    FontFile file = new FontFile(path);
    boolean loaded =
        file.installed()
            .map(installed -> Font.loadFont(installed.toUri().toString(), 13) != null)
            .orElseGet(() -> loadedFromClassPath(file));
    if (!loaded) {
      throw new IllegalStateException("the font " + path + " cannot be loaded");
    }
  }

  private static boolean loadedFromClassPath(FontFile file) {
    try {
      return Font.loadFont(new ByteArrayInputStream(file.bytes()), 13) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
