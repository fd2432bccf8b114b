package vn.hotline1022.privacy;

import java.util.regex.Pattern;

/**
 * A run of characters without a space, judged as a password.
 *
 * @param from its first folded character
 * @param to after its last one, closing punctuation left out
 */
record SecretToken(int from, int to, Look look) {

  /** What a token looks like, from nothing to a password beyond doubt. */
  enum Look {
    ORDINARY,
    /** Four to twelve digits. */
    DIGITS,
    /** Plain letters that are no syllable: too many, or vowels in two places. */
    LETTERS,
    LETTERS_AND_DIGITS,
    /** With signs as well. */
    WITH_SIGNS
  }

  private static final int LONGEST = 64;
  private static final int DIGITS_MIN = 4;
  private static final int DIGITS_MAX = 12;
  private static final int LETTERS_MIN = 6;
  private static final int LONGER_THAN_A_SYLLABLE = 8;
  private static final int MIXED_MIN = 4;
  private static final int SIGNS_MIN = 5;
  private static final String SIGNS = "@#$%^&*!+=_~?|\\<>";
  private static final String ENDS = ",;\"“”()«»•";
  private static final String CLOSING = ".:?'’]";

  /** Addresses, links, our own codes, amounts with a unit: no passwords. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "[^@ ]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+|https?:.*|www\\..*"
              + "|[a-z]{2,5}-\\d{6}-\\d{4}"
              + "|\\d+(?:h|g|gb|mb|mah|k|tr|d|dong|p|s|m|km|kg|cm|kytu|so|lan|phut|giay|gio|ngay)"
              + "\\d{0,2}|\\d+%");

  /** The token that begins at the folded character {@code from}. */
  static SecretToken from(FoldedText text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && !endsToken(text.at(end))) {
      end++;
    }
    return of(text, from, end);
  }

  /** The token that ends before the folded character {@code to}. */
  static SecretToken before(FoldedText text, int to) {
    int start = to;
    while (start > 0 && to - start <= LONGEST && !endsToken(text.at(start - 1))) {
      start--;
    }
    return of(text, start, to);
  }

  private static boolean endsToken(char c) {
    return Character.isWhitespace(c) || ENDS.indexOf(c) >= 0;
  }

  private static SecretToken of(FoldedText text, int from, int end) {
    int to = end;
    while (to > from && CLOSING.indexOf(text.at(to - 1)) >= 0) {
      to--;
    }
    return new SecretToken(from, to, to - from > LONGEST ? Look.ORDINARY : look(text, from, to));
  }

  int length() {
    return to - from;
  }

  private static Look look(FoldedText text, int from, int to) {
    int letters = 0;
    int digits = 0;
    int signs = 0;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (c > '~' || text.isAccented(i)) {
        return Look.ORDINARY;
      }
      letters += c >= 'a' && c <= 'z' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }
    String folded = text.substring(from, to);
    if (isOrdinary(folded)) {
      return Look.ORDINARY;
    }
    boolean plain = letters == to - from && isNoSyllable(folded);
    return plain ? Look.LETTERS : look(letters, digits, signs, to - from);
  }

  /** A Vietnamese word has one group of vowels and at most seven letters. */
  private static boolean isNoSyllable(String letters) {
    int groups = 0;
    boolean inVowels = false;
    for (int i = 0; i < letters.length(); i++) {
      boolean vowel = "aeiouy".indexOf(letters.charAt(i)) >= 0;
      groups += vowel && !inVowels ? 1 : 0;
      inVowels = vowel;
    }
    return letters.length() >= LONGER_THAN_A_SYLLABLE
        || (letters.length() >= LETTERS_MIN && groups > 1);
  }

  private static boolean isOrdinary(String folded) {
    String name = folded.replaceAll("[^a-z]+$", "");
    return ORDINARY.matcher(folded).matches() || Lexicon.isName(name);
  }

  private static Look look(int letters, int digits, int signs, int length) {
    if (signs > 0 && letters + digits >= 3 && length >= SIGNS_MIN) {
      return Look.WITH_SIGNS;
    }
    if (letters > 0 && digits > 0 && length >= MIXED_MIN) {
      return Look.LETTERS_AND_DIGITS;
    }
    boolean number = digits == length && length >= DIGITS_MIN && length <= DIGITS_MAX;
    return number ? Look.DIGITS : Look.ORDINARY;
  }
}
