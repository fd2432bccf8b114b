package vn.hotline1022.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/**
 * Dresses a scene: AtlantaFX's Primer underneath, then our tokens of the mode, the components and
 * the text size. Pop-ups take it over from the scene they belong to.
 */
public final class Theme {

  /** One file per component, in this order; a test holds this list against the folder. */
  static final List<String> COMPONENTS =
      List.of(
          "base",
          "text",
          "card",
          "chip",
          "badge",
          "button",
          "field",
          "key-hint",
          "nav",
          "topbar",
          "palette",
          "notice",
          "dialog",
          "table",
          "signin",
          "settings",
          "receiver",
          "handover",
          "desk",
          "calls",
          "people",
          "privacy",
          "amend",
          "unit",
          "side",
          "followup",
          "feedback",
          "feedback-follow",
          "queue",
          "phone",
          "guide",
          "booth",
          "handbook",
          "help",
          "practice",
          "guidebook",
          "handout",
          "event",
          "roster",
          "wardmap",
          "daily",
          "board",
          "quality",
          "photo",
          "focus");

  private Theme() {}

  /** Dresses the scene; called again, it changes the dress. On the FX thread. */
  public static void apply(Scene scene, Mode mode, TextSize size) {
    Fonts.load();
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
    COMPONENTS.forEach(component -> sheets.add(resource("components/" + component + ".css")));
    sheets.add(resource("sizes/" + size.percent() + ".css"));
    return sheets;
  }

  private static String resource(String name) {
    URL url = Theme.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException("no stylesheet " + name);
    }
    return url.toExternalForm();
  }
}
