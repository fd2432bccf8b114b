package vn.hotline1022.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words, rows of digits and single symbols of a text, in order. Reads past the ends as NONE.
 */
final class Tokens {

  /** What a token is. */
  enum Kind {
    NONE,
    WORD,
    NUMBER,
    SYMBOL
  }

  /** What stands before a token. */
  enum Gap {
    NOTHING,
    SPACE,
    LINE_END
  }

  /** Longer words are no words of ours. */
  private static final int LONGEST_WORD = 24;

  private final FoldedText text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private Gap[] gaps = new Gap[64];
  private final String[] words;
  private int count;

  Tokens(FoldedText text) {
    this.text = text;
    Gap gap = Gap.LINE_END;
    for (int i = 0; i < text.length(); ) {
      char c = text.at(i);
      if (isSpace(c)) {
        gap = c == '\n' || gap == Gap.LINE_END ? Gap.LINE_END : Gap.SPACE;
        i++;
      } else {
        Kind kind = kind(c);
        int end = kind == Kind.SYMBOL ? i + 1 : endOf(kind, i);
        add(kind, i, end, gap);
        gap = Gap.NOTHING;
        i = end;
      }
    }
    words = new String[count];
  }

  private int endOf(Kind kind, int from) {
    int end = from + 1;
    while (end < text.length() && kind(text.at(end)) == kind) {
      end++;
    }
    return end;
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : isSpace(c) ? Kind.NONE : Kind.SYMBOL;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || (Character.isISOControl(c) && c > 1);
  }

  private void add(Kind kind, int from, int to, Gap gap) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      gaps = Arrays.copyOf(gaps, 2 * count);
    }
    starts[count] = from;
    ends[count] = to;
    kinds[count] = kind;
    gaps[count++] = gap;
  }

  int count() {
    return count;
  }

  private boolean has(int token) {
    return token >= 0 && token < count;
  }

  Kind kind(int token) {
    return has(token) ? kinds[token] : Kind.NONE;
  }

  /** What stands between this token and the one before. */
  Gap gap(int token) {
    return has(token) ? gaps[token] : Gap.LINE_END;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int length(int token) {
    return has(token) ? ends[token] - starts[token] : 0;
  }

  /** The word, or an empty one when the token is something else. */
  String word(int token) {
    if (!has(token)) {
      return "";
    }
    if (words[token] == null) {
      boolean known = kinds[token] == Kind.WORD && length(token) <= LONGEST_WORD;
      words[token] = known ? text.substring(starts[token], ends[token]) : "";
    }
    return words[token];
  }

  /** The token as it was written, composed and in lower case. */
  String written(int token) {
    String source = text.source(starts[token], ends[token]);
    return Normalizer.normalize(source, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The digits of a row of them, at most {@code most}. */
  String digits(int token, int most) {
    return text.substring(starts[token], Math.min(ends[token], starts[token] + most));
  }

  /** The symbol, or 0 when the token is something else. */
  char symbol(int token) {
    return kind(token) == Kind.SYMBOL ? text.at(starts[token]) : 0;
  }

  /** Whether nothing stands between this token and the next. */
  boolean touchesNext(int token) {
    return has(token) && has(token + 1) && gap(token + 1) == Gap.NOTHING;
  }

  FoldedText text() {
    return text;
  }
}
