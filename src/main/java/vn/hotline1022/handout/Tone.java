package vn.hotline1022.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a colour is for. Paper has those of the light theme, which are written in its file alone.
 */
public enum Tone {
  TEXT("-desk-text"),
  MUTED("-desk-muted"),
  PLACEHOLDER("-desk-placeholder"),
  ACCENT("-desk-accent"),
  ACCENT_TINT("-desk-accent-tint"),
  ACCENT_LINE("-desk-accent-line"),
  ON_ACCENT("-desk-on-accent"),
  LINE("-desk-line"),
  LINE_STRONG("-desk-line-strong"),
  HOVER("-desk-hover"),
  DANGER("-desk-danger"),
  DANGER_TINT("-desk-danger-tint"),
  WARNING("-desk-warning"),
  WARNING_TINT("-desk-warning-tint"),
  SUCCESS("-desk-success"),
  SUCCESS_TINT("-desk-success-tint"),
  INFO("-desk-info"),
  FRAME("-desk-phone-frame"),
  SCREEN("-desk-phone-screen"),
  HOME("-desk-phone-home"),
  TOUCH("-desk-phone-touch");

  private static final String THEME = "/vn/hotline1022/ui/theme/light.css";
  private static final Pattern TOKEN = Pattern.compile("(-desk-[a-z-]+):\\s*#([0-9A-Fa-f]{6});");

  private final String token;

  Tone(String token) {
    this.token = token;
  }

  /** Red, green and blue in three bytes, for every tone. */
  public static Map<Tone, Integer> ofTheLightTheme() {
    Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
    Matcher found = TOKEN.matcher(theme());
    while (found.find()) {
      for (Tone tone : values()) {
        if (tone.token.equals(found.group(1))) {
          tones.put(tone, Integer.parseInt(found.group(2), 16));
        }
      }
    }
    if (tones.size() != values().length) {
      throw new IllegalStateException("the light theme lacks a colour of " + tones.keySet());
    }
    return tones;
  }

  private static String theme() {
    try (InputStream in = Tone.class.getResourceAsStream(THEME)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + THEME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
