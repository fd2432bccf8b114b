package vn.hotline1022.privacy;

import java.util.Set;
import vn.hotline1022.privacy.Lexicon.Keyword;
import vn.hotline1022.privacy.Lexicon.Meaning;
import vn.hotline1022.privacy.SecretToken.Look;
import vn.hotline1022.privacy.Tokens.Gap;
import vn.hotline1022.privacy.Tokens.Kind;

/**
 * Finds passwords, passcodes and PINs: a token that looks like one where words announce it. The
 * words alone ("quên mật khẩu", "mật khẩu phải có 8 ký tự") announce nothing.
 */
final class PasswordFinder {

  private static final int ADJACENT_MIN = 6;
  private static final int PIN_MOST_SPOKEN = 8;
  private static final int DIGITS_MIN = 4;
  private static final int DIGITS_MAX = 12;

  private static final String FIRST_SIGNS = "@#$%^&*!_+~";

  /** Before "mật khẩu" these say that a number after it is something else. */
  private static final Set<String> ABOUT =
      Set.of("quen", "doi", "lai", "mat", "nho", "sai", "tao", "nhap", "reset", "forgot", "quyen");

  /** Before "pin" these say that it is a battery. */
  private static final Set<String> BATTERY =
      Set.of("luong", "sac", "cuc", "thay", "vien", "hao", "hut", "ton", "het", "bao", "phan");

  /** Words that may stand between "mật khẩu" and the password without any "là". */
  private static final Set<String> WHOSE =
      Set.of(
          "cu", "moi", "wifi", "cua", "bac", "em", "anh", "chi", "con", "chau", "ong", "ba", "co",
          "chu", "toi", "minh", "vneid", "ihanoi", "dang", "nhap", "hien", "tai", "nay", "do",
          "day", "tam", "thoi", "google", "gmail", "apple", "icloud", "dat", "doc", "app", "nha");

  private final Tokens tokens;
  private final Keywords keywords;
  private final Secrets secrets;

  PasswordFinder(Tokens tokens, Keywords keywords, Secrets secrets) {
    this.tokens = tokens;
    this.keywords = keywords;
    this.secrets = secrets;
  }

  void find() {
    for (Keyword keyword : keywords.inOrder()) {
      if (keyword.meaning() == Meaning.PASSWORD) {
        forward(keyword);
        backward(keyword);
      } else if (keyword.meaning() == Meaning.PIN && !isBattery(keyword)) {
        pin(keyword);
      }
    }
  }

  private void forward(Keyword keyword) {
    Reach reach = new Reach(tokens, keywords, keyword.last());
    boolean whose = true;
    while (reach.goesOn()) {
      int token = reach.token();
      if (accepts(keyword, reach, whose) || (reach.direct() && spoken(token))) {
        return;
      }
      whose &= tokens.kind(token) != Kind.WORD || WHOSE.contains(tokens.word(token));
      if (!reach.pass()) {
        return;
      }
    }
  }

  /** Takes what begins at the token looked at, when it is believed to be the password. */
  private boolean accepts(Keyword keyword, Reach reach, boolean whose) {
    int token = reach.token();
    if (!mayBegin(token)) {
      return false;
    }
    SecretToken secret = SecretToken.from(tokens.text(), tokens.start(token));
    if (tokens.kind(token) == Kind.NUMBER && !mixed(secret)) {
      return acceptsDigits(keyword, reach, whose);
    }
    boolean near = reach.connected() ? reach.direct() : reach.fillers() == 0 || whose;
    boolean believed =
        switch (secret.look()) {
          case WITH_SIGNS -> near || reach.fillers() <= 4;
          case LETTERS_AND_DIGITS ->
              reach.direct() || ((near || reach.connected()) && secret.length() >= ADJACENT_MIN);
          // "password is missing" says something about it.
          case LETTERS -> reach.direct() && !tokens.word(token - 1).equals("is");
          case DIGITS, ORDINARY -> false;
        };
    if (believed) {
      secrets.add(Finding.Kind.PASSWORD, secret.from(), secret.to());
    }
    return believed;
  }

  /** A sign begins a password only where a word could begin. */
  private boolean mayBegin(int token) {
    boolean begins = tokens.gap(token) != Gap.NOTHING || ":=\"“(".indexOf(symbol(token - 1)) >= 0;
    return tokens.kind(token) != Kind.SYMBOL
        || (begins && FIRST_SIGNS.indexOf(tokens.symbol(token)) >= 0);
  }

  private char symbol(int token) {
    char symbol = tokens.symbol(token);
    return symbol == 0 ? ' ' : symbol;
  }

  private static boolean mixed(SecretToken secret) {
    return secret.look() == Look.WITH_SIGNS || secret.look() == Look.LETTERS_AND_DIGITS;
  }

  private boolean acceptsDigits(Keyword keyword, Reach reach, boolean whose) {
    DigitGroup group = DigitGroup.at(tokens, reach.token());
    int runs = group.uniform() ? group.size() : 1;
    int last = group.run(runs - 1);
    int length = group.sum(runs);
    boolean phone = group.phoneRuns() > 0 && !(reach.direct() && reach.byVerb());
    boolean date = group.dateRuns() > 0 || touchesMore(last);
    if (phone || date || length < DIGITS_MIN || length > DIGITS_MAX || isMeasured(last)) {
      return false;
    }
    boolean birthday = tokens.word(reach.token() - 1).equals("sinh") && length >= ADJACENT_MIN;
    boolean beside = !reach.connected() && whose && !isAbout(keyword) && !isYear(group);
    boolean believed = reach.direct() || (reach.connected() && birthday) || beside;
    if (believed) {
      secrets.add(Finding.Kind.PASSWORD, tokens.start(group.run(0)), tokens.end(last));
    }
    return believed;
  }

  private boolean isAbout(Keyword keyword) {
    return ABOUT.contains(tokens.word(keyword.first() - 1));
  }

  private static boolean isYear(DigitGroup group) {
    String digits = group.digits(1);
    boolean year = digits.startsWith("19") || digits.startsWith("20");
    return digits.length() == 4 && (year || digits.equals("1022"));
  }

  /** Whether a date, time, address or code goes on after the digits. */
  private boolean touchesMore(int last) {
    if (!tokens.touchesNext(last)) {
      return false;
    }
    boolean joins = "/:-".indexOf(tokens.symbol(last + 1)) >= 0 && tokens.symbol(last + 1) != 0;
    return joins && tokens.touchesNext(last + 1);
  }

  private boolean isMeasured(int last) {
    boolean sameLine = tokens.gap(last + 1) != Gap.LINE_END;
    return sameLine
        && (Lexicon.isUnit(tokens.word(last + 1))
            || tokens.symbol(last + 1) == '%'
            || tokens.symbol(last + 1) == '₫');
  }

  /** "mã pin là một hai ba bốn". */
  private boolean spoken(int token) {
    int end = token;
    while (Lexicon.isSpokenDigit(tokens.word(end))) {
      end++;
    }
    if (end - token < DIGITS_MIN || end - token > PIN_MOST_SPOKEN) {
      return false;
    }
    secrets.add(Finding.Kind.PASSWORD, tokens.start(token), tokens.end(end - 1));
    return true;
  }

  /** "hanoi2024 là mật khẩu". */
  private void backward(Keyword keyword) {
    int verb = keyword.first() - 1;
    if (!Lexicon.isConnector(tokens.word(verb)) || tokens.gap(verb) == Gap.LINE_END) {
      return;
    }
    int last = verb - 1;
    if (tokens.kind(last) == Kind.NONE) {
      return;
    }
    SecretToken secret = SecretToken.before(tokens.text(), tokens.end(last));
    boolean mixed = mixed(secret) && secret.length() >= ADJACENT_MIN;
    boolean digits = secret.look() == Look.DIGITS && DigitGroup.at(tokens, last).phoneRuns() == 0;
    boolean number = digits && tokens.gap(last) != Gap.NOTHING && !refersBefore(last);
    if (mixed || number) {
      secrets.add(Finding.Kind.PASSWORD, secret.from(), secret.to());
    }
  }

  private boolean refersBefore(int token) {
    for (int i = token - 1; i >= token - 4 && tokens.gap(i + 1) != Gap.LINE_END; i--) {
      Keyword other = keywords.at(i);
      if (other != null && (other.meaning() == Meaning.REFERENCE || isPhone(other))) {
        return true;
      }
    }
    return Lexicon.forbidsCodeAfter(tokens.word(token - 1));
  }

  private static boolean isPhone(Keyword keyword) {
    return keyword.meaning() == Meaning.PHONE;
  }

  private boolean isBattery(Keyword keyword) {
    return BATTERY.contains(tokens.word(keyword.first() - 1));
  }

  private void pin(Keyword keyword) {
    Reach reach = new Reach(tokens, keywords, keyword.last());
    while (reach.goesOn() && tokens.kind(reach.token()) != Kind.NUMBER) {
      if (!reach.pass() || reach.fillers() > 3) {
        return;
      }
    }
    int token = reach.token();
    int length = tokens.length(token);
    boolean usual = length == 4 || length == 6;
    if (reach.goesOn() && reach.direct() && usual && !isMeasured(token) && !touchesMore(token)) {
      secrets.add(Finding.Kind.PASSWORD, tokens.start(token), tokens.end(token));
    }
  }
}
