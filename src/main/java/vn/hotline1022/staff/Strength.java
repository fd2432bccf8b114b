package vn.hotline1022.staff;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import vn.hotline1022.text.SearchKey;

/**
 * An estimate of how hard a passphrase is to guess, shown while it is typed. It advises; the only
 * rule is the length.
 */
public enum Strength {
  WEAK,
  FAIR,
  GOOD,
  STRONG;

  private static final double FAIR_FROM = 9;
  private static final double GOOD_FROM = 13;
  private static final double STRONG_FROM = 18;

  /** What a letter is worth that only repeats the one before, or goes on counting from it. */
  private static final double PREDICTABLE = 0.2;

  /** What everybody tries first, folded and without spaces; the longest first. */
  private static final List<String> COMMON =
      Stream.of(
              ("matkhaucuatoi motconvitxoerahaicaicanh khongcomatkhau toiyeuvietnam anhyeuemnhieu"
                      + " emyeuanhnhieu anhyeuem emyeuanh conyeume conyeubome chucmungnammoi"
                      + " khongthequen nguyenthi nguyenvan bacho hochiminh thudohanoi thudo hanoi"
                      + " vietnam congdan ihanoi tongdai hotline 1022 matkhau khongbiet xinchao"
                      + " chaobuoisang hanhphuc giadinh concho conmeo tinhyeu mottuhai mothaiba"
                      + " password passw0rd qwertyuiop qwerty asdfgh zxcvbn iloveyou welcome admin"
                      + " letmein abc123 123abc aabbcc 1q2w3e")
                  .split(" "))
          .sorted((a, b) -> b.length() - a.length())
          .toList();

  /**
   * The estimate for what is typed so far.
   *
   * @param staffName the person's name, which colleagues would try first; may be empty
   */
  public static Strength of(CharSequence typed, String staffName) {
    String text = typed.toString();
    if (!Passphrase.isAllowed(text.toCharArray())) {
      return WEAK;
    }
    String folded = String.join("", SearchKey.words(text));
    Guessed guessed = new Guessed(folded, 0).without(SearchKey.words(staffName)).without(COMMON);
    double letters = guessed.found + weight(guessed.rest) + symbols(text);
    double points = Math.min(letters, distinct(folded) * 2.0) * (1 + 0.15 * (kinds(text) - 1));
    if (points < FAIR_FROM) {
      return WEAK;
    }
    return points < GOOD_FROM ? FAIR : points < STRONG_FROM ? GOOD : STRONG;
  }

  /** What is left once known words are cut out; each is worth one letter, the first time. */
  private record Guessed(String rest, int found) {
    Guessed without(List<String> words) {
      Guessed left = this;
      for (String word : words) {
        if (word.length() > 1 && left.rest.contains(word)) {
          left = new Guessed(left.rest.replace(word, "\n"), left.found + 1);
        }
      }
      return left;
    }
  }

  private static double weight(String text) {
    double weight = 0;
    int step = Integer.MAX_VALUE;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        continue;
      }
      int now = i == 0 ? Integer.MAX_VALUE : text.charAt(i) - text.charAt(i - 1);
      boolean counting = Math.abs(now) <= 1 && (now == 0 || now == step);
      weight += counting || repeats(text, i) ? PREDICTABLE : 1;
      step = now;
    }
    return weight;
  }

  /** Whether the four letters up to here stood there before: {@code abcdabcd}. */
  private static boolean repeats(String text, int end) {
    return end >= 4 && text.indexOf(text.substring(end - 3, end + 1)) < end - 3;
  }

  /** Signs count less than letters: most stand at the end. */
  private static double symbols(String text) {
    long symbols = text.codePoints().filter(Strength::isSign).distinct().count();
    return Math.min(symbols, 4) * 0.75;
  }

  /** Neither letter, digit nor space; a mark of a decomposed letter is part of the letter. */
  private static boolean isSign(int letter) {
    return !Character.isLetterOrDigit(letter)
        && !Character.isWhitespace(letter)
        && Character.getType(letter) != Character.NON_SPACING_MARK;
  }

  private static long distinct(String text) {
    return text.codePoints().distinct().count();
  }

  private static long kinds(String text) {
    long kinds =
        Stream.<IntPredicate>of(
                Character::isLowerCase,
                Character::isUpperCase,
                Character::isDigit,
                Strength::isSign)
            .filter(kind -> text.codePoints().anyMatch(kind))
            .count();
    return Math.max(1, kinds);
  }
}
