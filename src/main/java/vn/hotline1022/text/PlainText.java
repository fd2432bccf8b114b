package vn.hotline1022.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes what was typed or pasted fit to be kept and shown: NFC, no control characters, no
 * directional or invisible characters that make text lie, no lone surrogates, of bounded length.
 * Idempotent, and linear in the text.
 */
public final class PlainText {

  /** More marks than this on one letter are dropped; Vietnamese needs two. */
  private static final int MOST_MARKS = 8;

  /** NFC makes text at most this many times shorter. */
  private static final int MOST_SHRINKING = 4;

  /** A joined picture longer than this is cut inside rather than dropped whole. */
  private static final int LONGEST_CLUSTER = 64;

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int PICTURE_VARIANT = 0xFE0F;

  /**
   * Clean text.
   *
   * @param cut whether the end was dropped because the text was too long
   */
  public record Cleaned(String text, boolean cut) {}

  private PlainText() {}

  /** Whether no character of a text ends its line or steers a device. */
  public static boolean isLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Text of several lines; tabs and line ends stay, of every kind as {@code \n}. */
  public static Cleaned clean(String raw, int max) {
    return bounded(filtered(raw, max, false), max);
  }

  /** Text of one line, as it may be typed: line ends and tabs become spaces. */
  public static Cleaned singleLine(String raw, int max) {
    return bounded(filtered(raw, max, true), max);
  }

  /** Text of one line as it is kept, a name for example: single spaces, none at the ends. */
  public static Cleaned tidy(String raw, int max) {
    Cleaned line = singleLine(raw.strip(), max);
    return new Cleaned(line.text().replaceAll(" {2,}", " ").strip(), line.cut());
  }

  private static String filtered(String raw, int max, boolean oneLine) {
    StringBuilder out = new StringBuilder(Math.min(raw.length(), 16 + MOST_SHRINKING * max));
    int marks = 0;
    boolean picture = false;
    for (int i = 0; i < raw.length() && out.length() <= MOST_SHRINKING * (long) max; ) {
      int codePoint = raw.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean endOfPair = codePoint == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
      int kept = endOfPair ? -1 : kept(codePoint, picture, raw, next, oneLine);
      i = next;
      if (kept < 0) {
        continue;
      }
      marks = isMark(kept) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        out.appendCodePoint(kept);
        picture = Character.isExtendedPictographic(kept) || (picture && altersPicture(kept));
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The character that stands for {@code codePoint}, or -1 for none. */
  private static int kept(int codePoint, boolean picture, String raw, int next, boolean oneLine) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> control(codePoint, oneLine);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> oneLine ? ' ' : '\n';
      case Character.SPACE_SEPARATOR -> ' ';
      // A joiner is harmless, and needed, only inside a picture made of several.
      case Character.FORMAT -> picture && joins(codePoint, raw, next) ? codePoint : -1;
      case Character.SURROGATE -> -1;
      default -> isNoCharacter(codePoint) ? -1 : codePoint;
    };
  }

  private static int control(int codePoint, boolean oneLine) {
    return switch (codePoint) {
      case '\t' -> oneLine ? ' ' : '\t';
      // Vertical tab and form feed are line ends of word processors, 0x85 of old hosts.
      case '\n', '\r', 0x0B, 0x0C, 0x85 -> oneLine ? ' ' : '\n';
      default -> -1;
    };
  }

  private static boolean altersPicture(int codePoint) {
    return Character.isEmojiModifier(codePoint) || codePoint == PICTURE_VARIANT;
  }

  private static boolean joins(int codePoint, String raw, int next) {
    return codePoint == ZERO_WIDTH_JOINER
        && next < raw.length()
        && Character.isExtendedPictographic(raw.codePointAt(next));
  }

  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || codePoint == 0xFFFC;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static Cleaned bounded(String text, int max) {
    if (text.length() <= max) {
      return new Cleaned(text, false);
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int end = clusters.isBoundary(max) ? max : clusters.preceding(max);
    if (max - end > LONGEST_CLUSTER) {
      end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    }
    while (end > 0 && text.charAt(end - 1) == ZERO_WIDTH_JOINER) {
      end--;
    }
    return new Cleaned(text.substring(0, Math.max(0, end)), true);
  }
}
