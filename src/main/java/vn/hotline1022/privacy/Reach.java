package vn.hotline1022.privacy;

import vn.hotline1022.privacy.Lexicon.Keyword;
import vn.hotline1022.privacy.Lexicon.Meaning;
import vn.hotline1022.privacy.Tokens.Gap;
import vn.hotline1022.privacy.Tokens.Kind;

/**
 * Walks on from a phrase to what it announces, over the words people put in between ("mã OTP của
 * bác là …"), and stops where the sentence or the subject ends.
 */
final class Reach {

  private static final int FARTHEST = 14;
  private static final String PASSED = "\"“”'‘’«»(),-*>";

  private final Tokens tokens;
  private final Keywords keywords;
  private final int last;
  private int token;
  private boolean colon;
  private boolean verb;
  private int fillers;
  private int fillersSince;

  Reach(Tokens tokens, Keywords keywords, int last) {
    this.tokens = tokens;
    this.keywords = keywords;
    this.last = last;
    this.token = last + 1;
  }

  /** The token looked at. */
  int token() {
    return token;
  }

  /** Whether a colon or a verb ("là") says that what follows is meant. */
  boolean connected() {
    return colon || verb;
  }

  /** Whether it was the verb. */
  boolean byVerb() {
    return verb;
  }

  /** Whether what follows stands right behind the colon or verb. */
  boolean direct() {
    return connected() && fillersSince == 0;
  }

  /** Words in between, since the colon or verb if there is one. */
  int fillers() {
    return connected() ? fillersSince : fillers;
  }

  /** Whether the token looked at begins a line that nothing announced. */
  boolean afterLineEnd() {
    return tokens.gap(token) == Gap.LINE_END && !direct();
  }

  /** Whether the walk may look at its token at all. */
  boolean goesOn() {
    boolean lineEnd = tokens.gap(token) == Gap.LINE_END;
    return tokens.kind(token) != Kind.NONE
        && token - last <= FARTHEST
        && (!lineEnd || token == last + 1 || direct());
  }

  /** Passes the token looked at as a word or sign in between; false when the walk ends here. */
  boolean pass() {
    boolean goesOn =
        switch (tokens.kind(token)) {
          case WORD -> passWord(tokens.word(token));
          case SYMBOL -> passSymbol(tokens.symbol(token));
          case NUMBER -> isAside();
          case NONE -> false;
        };
    token++;
    return goesOn;
  }

  /** "6 số", "9h": a small number that counts something on the way. */
  private boolean isAside() {
    return tokens.length(token) <= 2 && Lexicon.isUnit(tokens.word(token + 1));
  }

  private boolean passWord(String word) {
    if (Lexicon.isConnector(word)) {
      verb = true;
      fillersSince = 0;
      return true;
    }
    fillers++;
    fillersSince++;
    Keyword other = keywords.at(token);
    return other == null || !changesSubject(other.meaning());
  }

  private static boolean changesSubject(Meaning meaning) {
    return switch (meaning) {
      case OTP, PASSWORD, IDENTITY, REFERENCE -> true;
      case BARE_CODE, PIN, PHONE -> false;
    };
  }

  private boolean passSymbol(char symbol) {
    if (symbol == ':' || symbol == '=') {
      colon = true;
      fillersSince = 0;
      return true;
    }
    return PASSED.indexOf(symbol) >= 0;
  }
}
