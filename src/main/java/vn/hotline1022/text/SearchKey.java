package vn.hotline1022.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as it is searched: without accents, đ as d, lower case, single spaces. {@code Hòa} and
 * {@code Hoà}, composed or decomposed, give the same key. The same folding is used when indexing
 * and when asking. Takes time linear in the text, whatever it holds.
 */
public final class SearchKey {

  private SearchKey() {}

  /** The folded form of {@code text}; idempotent. */
  public static String of(String text) {
    String bare = withoutMarks(text);
    if (!isAscii(bare)) {
      // What is decomposed here are single letters, the marks that followed them being gone: a long
      // row of marks would cost the normaliser quadratic time.
      bare = withoutMarks(Normalizer.normalize(bare, Normalizer.Form.NFD));
    }
    return squeezed(bare.toLowerCase(Locale.ROOT));
  }

  /** The words of the folded text: its runs of letters and digits, in order. */
  public static List<String> words(String text) {
    String key = of(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= key.length(); i += step(key, i)) {
      boolean inWord = i < key.length() && Character.isLetterOrDigit(key.codePointAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(key.substring(start, i));
        start = -1;
      }
    }
    return List.copyOf(words);
  }

  private static int step(String text, int index) {
    return index < text.length() ? Character.charCount(text.codePointAt(index)) : 1;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint < 0x80) {
        out.append((char) codePoint);
      } else if (codePoint == 'đ' || codePoint == 'Đ') {
        out.append('d');
      } else if (!isMark(codePoint)) {
        out.appendCodePoint(codePoint);
      }
    }
    return out.toString();
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
