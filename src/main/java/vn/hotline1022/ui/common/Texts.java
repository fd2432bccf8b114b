package vn.hotline1022.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.hotline1022.text.Formats;

/**
 * The texts of one language. Keys are dotted; the first word names the bundle, which stands beside
 * its screen: {@code desk.take.title} is in {@code ui/desk/desk_vi.properties}. Arguments are
 * filled in by {@link MessageFormat} ({@code {0}}); an apostrophe is written twice where there are
 * arguments. Immutable; a change of language makes a new one.
 */
public final class Texts {

  /** Every bundle, by the package it stands in. A test holds this list against the files. */
  public static final List<String> BUNDLES =
      List.of(
          "common",
          "shell",
          "help",
          "practice",
          "palette",
          "signin",
          "desk",
          "calls",
          "amend",
          "people",
          "privacy",
          "settings",
          "receiver",
          "handover",
          "unit",
          "notice",
          "followup",
          "feedback",
          "queue",
          "escalation",
          "directory",
          "guide",
          "booth",
          "handbook",
          "guidebook",
          "handout",
          "event",
          "lists",
          "report",
          "supervision",
          "roster",
          "wardmap",
          "daily",
          "board",
          "quality",
          "photo");

  private final Language language;
  private final Map<String, String> texts = new HashMap<>();

  public Texts(Language language) {
    this.language = language;
    for (String bundle : BUNDLES) {
      load(bundle).forEach((key, value) -> texts.put((String) key, (String) value));
    }
  }

  public Language language() {
    return language;
  }

  /** The text of {@code key}; a missing one is a programming error and throws. */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text, language.locale()).format(arguments);
  }

  /** {@code 1.234.567} in Vietnamese, {@code 1,234,567} in English. */
  public String number(long number) {
    return Formats.number(number, language.locale());
  }

  /** The same with exactly so many digits behind the decimal mark. */
  public String number(double number, int decimals) {
    return Formats.number(number, decimals, language.locale());
  }

  private Properties load(String bundle) {
    String path =
        "/vn/hotline1022/ui/" + bundle + "/" + bundle + "_" + language.suffix() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no bundle " + path);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
