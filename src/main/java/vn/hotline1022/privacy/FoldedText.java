package vn.hotline1022.privacy;

import java.text.Normalizer;

/**
 * A text without accents and case, every character of it knowing where it came from. Marks belong
 * to the letter before them, invisible characters vanish, digits of every script are 0 to 9.
 */
final class FoldedText {

  /** Stands for a picture and other characters outside the basic plane. */
  private static final char OTHER = '\u0001';

  /** Latin letters with marks, of which Vietnamese uses those below, up to here. */
  private static final int LATIN_END = 0x1F00;

  private static final char[] LATIN = latin();

  private final String text;
  private final char[] characters;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] accented;
  private int length;

  FoldedText(String text) {
    this.text = text;
    characters = new char[text.length()];
    starts = new int[text.length()];
    ends = new int[text.length()];
    accented = new boolean[text.length()];
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      add(codePoint, i, next);
      i = next;
    }
  }

  private void add(int codePoint, int from, int to) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK -> {
        if (length > 0 && ends[length - 1] == from) {
          ends[length - 1] = to;
          accented[length - 1] = true;
        }
      }
      case Character.FORMAT -> {}
      default -> {
        characters[length] = folded(codePoint);
        starts[length] = from;
        accented[length] = codePoint > '~' && characters[length] <= '~';
        ends[length++] = to;
      }
    }
  }

  private static char folded(int codePoint) {
    if (codePoint < LATIN_END) {
      return LATIN[codePoint];
    }
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.DASH_PUNCTUATION -> '-';
      default -> wide(codePoint);
    };
  }

  /** Full-width forms of East Asian keyboards as the plain ones. */
  private static char wide(int codePoint) {
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return LATIN[codePoint - 0xFEE0];
    }
    return Character.isBmpCodePoint(codePoint) ? (char) codePoint : OTHER;
  }

  private static char[] latin() {
    char[] table = new char[LATIN_END];
    for (char c = 0; c < LATIN_END; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      int digit = Character.digit(c, 10);
      table[c] =
          switch (c) {
            case 'đ', 'Đ' -> 'd';
            case '\r' -> '\n';
            case '\u00A0' -> ' ';
            default -> digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(base);
          };
    }
    return table;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return characters[index];
  }

  /** Whether the character had a mark, or was no plain one. */
  boolean isAccented(int index) {
    return accented[index];
  }

  String substring(int from, int to) {
    return new String(characters, from, to - from);
  }

  /** The same part as it was written. */
  String source(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** Where the character came from, in the text. */
  int start(int index) {
    return starts[index];
  }

  /** Where the character ended in the text, its marks included. */
  int end(int index) {
    return ends[index];
  }
}
