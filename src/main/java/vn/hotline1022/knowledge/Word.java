package vn.hotline1022.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hotline1022.text.SearchKey;

/**
 * A word as it is looked for.
 *
 * @param bare folded: without accents, in small letters
 * @param toned with its accents, wherever in the word the tone was written
 */
record Word(String bare, String toned) {

  /** More is not read. */
  static final int TEXT_MAX = 4_000;

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    String composed =
        Normalizer.normalize(
            text.substring(0, Math.min(TEXT_MAX, text.length())), Normalizer.Form.NFC);
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= composed.length(); i++) {
      boolean inWord = i < composed.length() && isPart(composed.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        add(composed.substring(start, i), words);
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(String text, List<Word> into) {
    String bare = SearchKey.of(text);
    if (!bare.isEmpty()) {
      into.add(new Word(bare, toned(text)));
    }
  }

  /** {@code hoà} and {@code hòa} are one word: the tone goes to its end. */
  private static String toned(String word) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .forEach(c -> (isTone(c) ? tones : letters).append((char) c));
    return letters.append(tones).toString();
  }

  private static boolean isTone(int c) {
    return switch (c) {
      case 0x300, 0x301, 0x303, 0x309, 0x323 -> true;
      default -> false;
    };
  }

  boolean hasAccents() {
    return !bare.equals(toned);
  }

  /** Whether what was typed means this word: without accents it may. */
  boolean isMeantBy(Word typed) {
    return bare.equals(typed.bare()) && (!typed.hasAccents() || toned.equals(typed.toned()));
  }
}
