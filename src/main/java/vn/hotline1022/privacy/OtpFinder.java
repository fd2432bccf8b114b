package vn.hotline1022.privacy;

import java.util.Set;
import vn.hotline1022.privacy.Lexicon.Keyword;
import vn.hotline1022.privacy.Lexicon.Meaning;
import vn.hotline1022.privacy.Tokens.Gap;
import vn.hotline1022.privacy.Tokens.Kind;

/** Finds one-time codes: four to eight digits that words before or after say to be one. */
final class OtpFinder {

  private static final int SHORTEST = 4;
  private static final int USUAL = 6;
  private static final int LONGEST = 8;
  private static final int FARTHEST_BACK = 5;
  private static final String HOTLINE = "1022";
  private static final Set<String> MONEY =
      Set.of("d", "dong", "vnd", "nghin", "ngan", "trieu", "tr", "ty", "k", "usd");

  /** What may stand between "mã" alone and its "là". */
  private static final Set<String> WHOSE =
      Set.of(
          "cua", "bac", "em", "anh", "chi", "con", "chau", "ong", "ba", "co", "chu", "toi", "minh",
          "no", "day", "do", "nay", "gui", "ve", "vua", "nhan", "duoc", "den", "moi", "bao", "la");

  private final Tokens tokens;
  private final Keywords keywords;
  private final Secrets secrets;

  OtpFinder(Tokens tokens, Keywords keywords, Secrets secrets) {
    this.tokens = tokens;
    this.keywords = keywords;
    this.secrets = secrets;
  }

  void find() {
    for (Keyword keyword : keywords.inOrder()) {
      if (keyword.meaning() == Meaning.OTP) {
        forward(keyword);
        backward(keyword);
      } else if (keyword.meaning() == Meaning.BARE_CODE && isCodeWord(keyword.first())) {
        forward(keyword);
      }
    }
  }

  /** "mã" and not "mà": alone and without its accent it is taken for the former. */
  private boolean isCodeWord(int token) {
    String written = tokens.written(token);
    return written.equals("mã") || written.equals("ma");
  }

  private void forward(Keyword keyword) {
    Reach reach = new Reach(tokens, keywords, keyword.last());
    boolean bare = keyword.meaning() == Meaning.BARE_CODE;
    while (reach.goesOn()) {
      int token = reach.token();
      boolean found = reach.direct() && (spoken(token) || mixed(token, bare));
      if (found || number(reach, bare)) {
        return;
      }
      boolean strange = bare && tokens.kind(token) == Kind.WORD && !isWhose(tokens.word(token));
      if (strange || !reach.pass()) {
        return;
      }
    }
  }

  private static boolean isWhose(String word) {
    return WHOSE.contains(word);
  }

  /** Judges a number; false when there is none, or one that only counts something on the way. */
  private boolean number(Reach reach, boolean bare) {
    int token = reach.token();
    if (tokens.kind(token) != Kind.NUMBER) {
      return false;
    }
    int last = lastOfCode(token);
    if (last < 0 || isPartOfCode(token)) {
      return false;
    }
    int length = length(token, last);
    boolean fits = fits(reach, token, length) && !isMeasured(last, reach.direct(), length);
    boolean bareFits = reach.direct() && (reach.byVerb() || length == USUAL);
    if (fits && (!bare || bareFits)) {
      secrets.add(Finding.Kind.OTP, tokens.start(token), tokens.end(last));
    }
    return true;
  }

  /** Whether a code of this length is believed at this distance. */
  private boolean fits(Reach reach, int token, int length) {
    if (reach.direct()) {
      return true;
    }
    String before = tokens.word(token - 1);
    if (Lexicon.forbidsCodeAfter(before)) {
      return false;
    }
    if (length == USUAL) {
      return reach.fillers() <= 5;
    }
    int near = reach.connected() ? 2 : 1;
    return reach.fillers() <= near
        && !reach.afterLineEnd()
        && !before.equals("so")
        && !isYear(token)
        && !tokens.digits(token, LONGEST).equals(HOTLINE);
  }

  private boolean isYear(int token) {
    String digits = tokens.digits(token, LONGEST);
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** Last row of digits of the code that begins at {@code token}, or -1 when it is none. */
  private int lastOfCode(int token) {
    DigitGroup group = DigitGroup.at(tokens, token);
    int sum = group.sum(group.size());
    if (group.dateRuns() > 0 || (group.phoneRuns() > 0 && sum > LONGEST)) {
      return -1;
    }
    if (group.size() > 1 && group.uniform() && sum >= SHORTEST && sum <= LONGEST) {
      return group.run(group.size() - 1);
    }
    int first = tokens.length(token);
    boolean alone = group.size() == 1 || tokens.gap(token + 1) != Gap.NOTHING;
    return alone && first >= SHORTEST && first <= LONGEST ? token : -1;
  }

  private int length(int token, int last) {
    int length = 0;
    for (int i = token; i <= last; i++) {
      length += tokens.kind(i) == Kind.NUMBER ? tokens.length(i) : 0;
    }
    return length;
  }

  /** Part of a date, a time, an address, or of a code with letters. */
  private boolean isPartOfCode(int token) {
    int before = token - 1;
    boolean glued = tokens.gap(token) == Gap.NOTHING;
    if (glued && tokens.kind(before) == Kind.WORD && keywords.at(before) == null) {
      return true;
    }
    char sign = glued ? tokens.symbol(before) : 0;
    boolean joins = sign == '/' || sign == '-' || sign == '.' || sign == '_';
    if (joins && tokens.gap(before) == Gap.NOTHING && !announces(before - 1)) {
      return true;
    }
    int after = token + 1;
    char next = tokens.touchesNext(token) ? tokens.symbol(after) : 0;
    boolean goesOn = tokens.touchesNext(after) && tokens.kind(after + 1) == Kind.NUMBER;
    boolean joined = (next == '/' || next == ':') && goesOn;
    return joined || (tokens.touchesNext(token) && isWord(after));
  }

  private boolean isWord(int token) {
    return tokens.kind(token) == Kind.WORD;
  }

  /** "OTP-123456" and Google's "G-123456". */
  private boolean announces(int word) {
    String text = tokens.word(word);
    return text.equals("g") || text.equals("otp") || text.equals("code");
  }

  private boolean isMeasured(int last, boolean direct, int length) {
    int after = last + 1;
    if (tokens.gap(after) == Gap.LINE_END) {
      return false;
    }
    String unit = tokens.word(after);
    char symbol = tokens.symbol(after);
    boolean sure = direct && length == USUAL;
    return MONEY.contains(unit)
        || symbol == '₫'
        || symbol == '%'
        || (!sure && Lexicon.isUnit(unit));
  }

  /** "mã OTP là một hai ba bốn năm sáu". */
  private boolean spoken(int token) {
    int end = token;
    while (Lexicon.isSpokenDigit(tokens.word(end))) {
      end++;
    }
    int count = end - token;
    if (count < SHORTEST || count > LONGEST) {
      return false;
    }
    secrets.add(Finding.Kind.OTP, tokens.start(token), tokens.end(end - 1));
    return true;
  }

  /** A code of letters and digits: "mã kích hoạt là 8F3K2D". */
  private boolean mixed(int token, boolean bare) {
    int end = token;
    int letters = 0;
    int digits = 0;
    while (end == token || tokens.gap(end) == Gap.NOTHING) {
      if (tokens.kind(end) == Kind.WORD) {
        letters += tokens.length(end);
      } else if (tokens.kind(end) == Kind.NUMBER) {
        digits += tokens.length(end);
      } else {
        break;
      }
      end++;
    }
    int length = letters + digits;
    boolean longer = tokens.gap(end) == Gap.NOTHING && tokens.symbol(end) == '-';
    boolean code = digits >= 2 && letters > 0 && length >= SHORTEST && length <= LONGEST + 2;
    if (bare || longer || !code || Lexicon.isName(tokens.word(token))) {
      return false;
    }
    secrets.add(Finding.Kind.OTP, tokens.start(token), tokens.end(end - 1));
    return true;
  }

  /** "482113 là mã OTP", "G-482113 is your Google verification code". */
  private void backward(Keyword keyword) {
    boolean connected = false;
    for (int i = keyword.first() - 1; i >= keyword.first() - FARTHEST_BACK; i--) {
      boolean lineEnd = tokens.gap(i + 1) == Gap.LINE_END && !connected;
      if (lineEnd || tokens.kind(i) == Kind.NONE) {
        return;
      }
      if (tokens.kind(i) == Kind.NUMBER) {
        numberBefore(keyword, i, connected);
        return;
      }
      connected |= Lexicon.isConnector(tokens.word(i));
      boolean sign = "(-,:\"“”".indexOf(tokens.symbol(i)) >= 0 && tokens.symbol(i) != 0;
      if (!sign && tokens.kind(i) != Kind.WORD) {
        return;
      }
    }
  }

  private void numberBefore(Keyword keyword, int last, boolean connected) {
    int first = last;
    for (int i = last - 1; i >= last - 2 * LONGEST && tokens.gap(i + 1) != Gap.LINE_END; i--) {
      boolean joins = tokens.symbol(i) == '.' || tokens.symbol(i) == '-';
      if (tokens.kind(i) != Kind.NUMBER && !joins) {
        break;
      }
      first = tokens.kind(i) == Kind.NUMBER ? i : first;
    }
    if (lastOfCode(first) != last || isPartOfCode(first) || clearedBefore(first)) {
      return;
    }
    int length = length(first, last);
    boolean beside = keyword.first() - last <= 2 && length == USUAL && !isWord(last + 1);
    boolean adjacent = keyword.first() == last + 1 && length == USUAL;
    if (connected || beside || adjacent) {
      secrets.add(Finding.Kind.OTP, tokens.start(first), tokens.end(last));
    }
  }

  /** Whether the words before the number say that it is something else. */
  private boolean clearedBefore(int token) {
    if (Lexicon.forbidsCodeAfter(tokens.word(token - 1))) {
      return true;
    }
    for (int i = token - 1; i >= token - 4 && tokens.gap(i + 1) != Gap.LINE_END; i--) {
      Keyword other = keywords.at(i);
      if (other != null && other.meaning() != Meaning.OTP && other.meaning() != Meaning.BARE_CODE) {
        return true;
      }
    }
    return false;
  }
}
