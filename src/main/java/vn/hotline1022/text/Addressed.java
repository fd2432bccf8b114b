package vn.hotline1022.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that is read to a citizen. {@code {them}} stands for how they are called, {@code {us}}
 * for how we call ourselves, {@code {Them}} and {@code {Us}} for the same where a sentence begins.
 */
public final class Addressed {
  private static final Pattern MARK = Pattern.compile("\\{([^{}]*)}|[{}]");

  private Addressed() {}

  /** Whether every mark in it is known and closed. */
  public static boolean isSound(String sentence) {
    return MARK.matcher(sentence)
        .results()
        .allMatch(
            found ->
                switch (found.group()) {
                  case "{them}", "{Them}", "{us}", "{Us}" -> true;
                  default -> false;
                });
  }

  /**
   * The sentence as it is read.
   *
   * @param them in small letters
   * @param us in small letters
   */
  public static String fill(String sentence, String them, String us) {
    return MARK.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(), them, us)));
  }

  private static String word(String mark, String them, String us) {
    return switch (mark) {
      case "{them}" -> them;
      case "{Them}" -> capital(them);
      case "{us}" -> us;
      case "{Us}" -> capital(us);
      default -> mark;
    };
  }

  /** A word with its first letter large, as where a sentence begins. */
  public static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
