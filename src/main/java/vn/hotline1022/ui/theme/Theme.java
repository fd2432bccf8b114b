package vn.hotline1022.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/**
 * Dresses a scene: AtlantaFX's Primer underneath, then our tokens of the mode, the components and
 * the text size. Pop-ups take it over from the scene they belong to.
 */
public final class Theme {

  /** Names them in their order, one a line; what is shipped is joined by it, too. */
  private static final String COMPONENTS = "components.css.list";

  /** All of them in one file, as they are shipped. */
  private static final String JOINED = "components.css";

  private Theme() {}

  /**
   * Dresses the scene; called again, it changes the dress. On the FX thread. The light theme is
   * JavaFX's own from the first scene on: it would read and weigh its usual one beneath ours. It
   * stands on the scene, too, since a pop-up takes over what is there, and keeps the dark one where
   * there is none.
   */
  public static void apply(Scene scene, Mode mode, TextSize size) {
    Fonts.load();
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }
    scene.setUserAgentStylesheet(
        switch (mode) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    scene.getStylesheets().setAll(stylesheets(mode, size));
  }

  /** Our stylesheets, later ones winning. */
  static List<String> stylesheets(Mode mode, TextSize size) {
    List<String> sheets = new ArrayList<>();
    sheets.add(resource(mode.name().toLowerCase(Locale.ROOT) + ".css"));
    if (Theme.class.getResource(JOINED) == null) {
      components().forEach(component -> sheets.add(resource("components/" + component + ".css")));
    } else {
      sheets.add(resource(JOINED));
    }
    sheets.add(resource("sizes/" + size.percent() + ".css"));
    return sheets;
  }

  /** One stylesheet each, later ones winning. */
  static List<String> components() {
    try (InputStream in = Theme.class.getResourceAsStream(COMPONENTS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    URL url = Theme.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException("no stylesheet " + name);
    }
    return url.toExternalForm();
  }
}
