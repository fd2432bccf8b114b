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
  /** System property: the installation's folder of fonts, set by its launchers. */
  private static final String FOLDER = "hotline1022.fonts";

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
    if (!loadedFromInstallation(file) && !loadedFromJar(file)) {
      throw new IllegalStateException("the font " + file + " cannot be loaded");
    }
  }

  /**
   * From the installation's own file, as packaged: JavaFX copies a font from a jar into the
   * temporary folder, where a killed process would leave it.
   */
  private static boolean loadedFromInstallation(String file) {
    String folder = System.getProperty(FOLDER);
    String name = file.substring(file.lastIndexOf('/') + 1);
    return folder != null && Font.loadFont("file:" + folder + "/" + name, 13) != null;
  }

  private static boolean loadedFromJar(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      return in != null && Font.loadFont(in, 13) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
