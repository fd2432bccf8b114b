package vn.hotline1022.privacy;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import vn.hotline1022.privacy.Lexicon.Keyword;
import vn.hotline1022.privacy.Lexicon.Meaning;
import vn.hotline1022.privacy.Tokens.Gap;
import vn.hotline1022.privacy.Tokens.Kind;

/**
 * Finds the numbers of identity cards: twelve digits built as the law builds them (province,
 * century and sex, year of birth), or nine. The nearest word before decides what a number is; words
 * that say it is a card's number make up for a wrong build, words that say it is something else
 * clear it.
 */
final class IdentityFinder {

  private static final int NEW_CARD = 12;
  private static final int OLD_CARD = 9;

  /** How many tokens before a number words still speak of it. */
  private static final int IDENTITY_REACH = 14;

  private static final int OTHER_REACH = 7;

  /** Codes of the provinces in card numbers (Circular 07/2016/TT-BCA). */
  private static final Set<Integer> PROVINCES =
      Set.of(
          1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36,
          37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72,
          74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96);

  private final Tokens tokens;
  private final Secrets secrets;
  private final Iterator<Keyword> upcoming;
  private Keyword next;
  private Keyword nearest;

  IdentityFinder(Tokens tokens, List<Keyword> keywords, Secrets secrets) {
    this.tokens = tokens;
    this.secrets = secrets;
    this.upcoming = keywords.iterator();
    this.next = upcoming.hasNext() ? upcoming.next() : null;
  }

  void find() {
    for (int i = 0; i < tokens.count(); ) {
      i = tokens.kind(i) == Kind.NUMBER ? number(i) : spoken(i);
    }
  }

  /** Judges the number at {@code token}; returns the token to go on with. */
  private int number(int token) {
    Meaning meaning = meaningAt(token);
    DigitGroup group = DigitGroup.at(tokens, token);
    boolean announced = meaning == Meaning.IDENTITY;
    int runs = group.dateRuns();
    if (runs > 0) {
      return group.run(runs - 1) + 1;
    }
    runs = group.runsOf(NEW_CARD);
    if (runs > 0 && isNewCard(group, runs, announced, meaning)) {
      return take(group, runs);
    }
    int phone = group.phoneRuns();
    if (phone > 0) {
      return group.run(phone - 1) + 1;
    }
    runs = group.runsOf(OLD_CARD);
    if (runs > 0 && isOldCard(group, runs, announced, meaning)) {
      return take(group, runs);
    }
    return token + 1;
  }

  private int take(DigitGroup group, int runs) {
    int last = group.run(runs - 1);
    secrets.add(Finding.Kind.IDENTITY_NUMBER, tokens.start(group.run(0)), tokens.end(last));
    return last + 1;
  }

  private boolean isNewCard(DigitGroup group, int runs, boolean announced, Meaning meaning) {
    if (inCode(group.run(0)) || meaning == Meaning.REFERENCE || measured(group.run(runs - 1))) {
      return false;
    }
    boolean whole = runs == group.size() || !group.uniform();
    boolean built = isBuiltAsCard(group.digits(runs)) && (runs == 1 || whole);
    boolean phone = group.phoneRuns() > 0 && !(group.uniform() && runs == group.size());
    return announced ? whole && (built || group.phoneRuns() < runs) : built && !phone;
  }

  private static boolean isBuiltAsCard(String digits) {
    int province = Integer.parseInt(digits.substring(0, 3));
    int century = digits.charAt(3) - '0';
    int year = Integer.parseInt(digits.substring(4, 6));
    // Born in this century means in its first part; the numbers go on for later ones.
    return PROVINCES.contains(province) && (century < 2 || (century < 4 && year < 45));
  }

  private boolean isOldCard(DigitGroup group, int runs, boolean announced, Meaning meaning) {
    int last = group.run(runs - 1);
    boolean alone = runs == group.size() || (runs == 1 && tokens.gap(last + 1) != Gap.NOTHING);
    if (!alone || inCode(group.run(0)) || measured(last)) {
      return false;
    }
    if (announced) {
      return true;
    }
    String digits = group.digits(runs);
    boolean province =
        digits.startsWith("01") || digits.charAt(0) == '1' || digits.charAt(0) == '2';
    return meaning == null && runs == 1 && province && !digits.endsWith("000");
  }

  /** Whether the number is the tail of a code such as PE01-001203004567. */
  private boolean inCode(int token) {
    if (tokens.gap(token) != Gap.NOTHING) {
      return false;
    }
    int before = token - 1;
    if (tokens.kind(before) == Kind.SYMBOL && "-_/.".indexOf(tokens.symbol(before)) >= 0) {
      if (tokens.gap(before) != Gap.NOTHING) {
        return false;
      }
      before--;
    }
    boolean announces = nearest != null && nearest.last() == before;
    return tokens.kind(before) == Kind.WORD
        ? !announces
        : tokens.kind(before) == Kind.NUMBER && before < token - 1;
  }

  /** Whether a unit follows: money, distance. */
  private boolean measured(int last) {
    int after = last + 1;
    boolean sameLine = tokens.gap(after) != Gap.LINE_END;
    return (sameLine && Lexicon.isUnit(tokens.word(after)))
        || tokens.symbol(after) == '₫'
        || tokens.symbol(after) == '$';
  }

  /** What the nearest words before say, or null. */
  private Meaning meaningAt(int token) {
    while (next != null && next.last() < token) {
      if (speaksOfNumbers(next.meaning())) {
        nearest = next;
      }
      next = upcoming.hasNext() ? upcoming.next() : null;
    }
    if (nearest == null) {
      return null;
    }
    if (nearest.meaning() == Meaning.IDENTITY) {
      return token - nearest.last() <= IDENTITY_REACH ? Meaning.IDENTITY : null;
    }
    return token - nearest.last() <= OTHER_REACH && sameSentence(token) ? nearest.meaning() : null;
  }

  private boolean sameSentence(int token) {
    for (int i = nearest.last() + 1; i <= token; i++) {
      boolean stop = tokens.symbol(i - 1) == '.' && tokens.gap(i) != Gap.NOTHING;
      if (stop || tokens.gap(i) == Gap.LINE_END) {
        return false;
      }
    }
    return true;
  }

  private static boolean speaksOfNumbers(Meaning meaning) {
    return switch (meaning) {
      case IDENTITY, PHONE, REFERENCE -> true;
      case OTP, BARE_CODE, PASSWORD, PIN -> false;
    };
  }

  /** Twelve or nine digits spelled out in words, where words announce a card. */
  private int spoken(int token) {
    int end = token;
    while (Lexicon.isSpokenDigit(tokens.word(end))) {
      end++;
    }
    int count = end - token;
    if ((count == NEW_CARD || count == OLD_CARD) && meaningAt(token) == Meaning.IDENTITY) {
      secrets.add(Finding.Kind.IDENTITY_NUMBER, tokens.start(token), tokens.end(end - 1));
    }
    return Math.max(end, token + 1);
  }
}
