package vn.hotline1022.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.hotline1022.ui.common.Language;

/** The texts of the tools in one language, help included; {@code cli_vi.properties} beside it. */
final class CliTexts {

  private static final String LANGUAGE_OPTION = "--lang";

  private final Language language;
  private final PropertyResourceBundle bundle;

  CliTexts(Language language) {
    this.language = language;
    String file = "cli_" + language.suffix() + ".properties";
    try (Reader in =
        new InputStreamReader(CliTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      bundle = new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language asked for, before the arguments are read: their help is in it too. */
  static Language asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean alone = argument.equals(LANGUAGE_OPTION) && i + 1 < arguments.size();
      String value = alone ? arguments.get(i + 1) : argument.replace(LANGUAGE_OPTION + "=", "");
      boolean asked = alone || argument.startsWith(LANGUAGE_OPTION + "=");
      if (asked && value.equalsIgnoreCase(Language.EN.suffix())) {
        return Language.EN;
      }
    }
    return Language.VI;
  }

  Language language() {
    return language;
  }

  /** For picocli's help. */
  ResourceBundle bundle() {
    return bundle;
  }

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }
}
