package vn.hotline1022.feedback;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words on papers and in tables about feedback, of one language; from {@code
 * assets/tables/feedback-paper.csv}. Immutable.
 */
public final class PaperText {
  private static final String FILE = "feedback-paper.csv";

  private final Locale locale;
  private final Map<String, String> words;

  private PaperText(Locale locale, Map<String, String> words) {
    this.locale = locale;
    this.words = words;
  }

  /** The words in this language: Vietnamese, or else English. */
  public static PaperText of(Locale locale) {
    String column = "vi".equals(locale.getLanguage()) ? "vi" : "en";
    Map<String, String> words = new HashMap<>();
    TextTable.read(FILE).forEach(row -> words.put(row.get("code"), row.get(column)));
    return new PaperText(locale, words);
  }

  Locale locale() {
    return locale;
  }

  String word(String code, Object... arguments) {
    String word = words.get(code);
    if (word == null) {
      throw new IllegalArgumentException("no word for " + code);
    }
    return arguments.length == 0
        ? word
        : new MessageFormat(word.replace("'", "''"), locale).format(arguments);
  }

  String word(Enum<?> choice) {
    return word(choice.name());
  }
}
