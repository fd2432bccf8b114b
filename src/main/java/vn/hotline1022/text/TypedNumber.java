package vn.hotline1022.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of what was typed or pasted for a number.
 *
 * @param plus whether they are written internationally, with + or 00
 * @param digits the digits, 0 to 9, without + or 00
 * @param clear whether nothing but one number was there: no letters or second number in between
 * @param withheld whether words say that the number is not shown
 */
record TypedNumber(boolean plus, String digits, boolean clear, boolean withheld) {

  /** Longer text holds something else than a number; its beginning is looked at. */
  private static final int MOST_READ = 200;

  private static final String COUNTRY = "84";

  /** From this many digits on a leading 84 is the country, below it begins 084 without its zero. */
  private static final int WITH_COUNTRY = 11;

  /** An old mobile whose leading zero a spreadsheet ate. */
  private static final int OLD_WITHOUT_ZERO = 10;

  private static final Set<String> WITHHELD_WORDS =
      Set.of(
          "an so",
          "so an",
          "giau so",
          "so bi an",
          "khong hien so",
          "khong hien thi",
          "khong hien thi so",
          "khong co so",
          "so rieng tu",
          "rieng tu",
          "private",
          "private number",
          "anonymous",
          "unknown",
          "unknown caller",
          "unknown number",
          "withheld",
          "restricted",
          "unavailable",
          "no caller id",
          "blocked");

  /** What follows is typed after the call is answered: "1022 nhánh 8", "máy lẻ 12". */
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?:nhanh|may le|may nhanh|bam phim|bam|phim|ext|extension)\\b[ .:]*(?:so )?["
              + " .:]*\\d{0,6}$");

  static TypedNumber read(String raw) {
    String text = SearchKey.of(ascii(raw.substring(0, Math.min(raw.length(), MOST_READ))));
    String words = text.replace('.', ' ').replace('-', ' ').strip();
    boolean withheld = WITHHELD_WORDS.contains(words);
    text = text.substring(0, branchAt(text));
    return of(text, withheld);
  }

  /** As typed, without separators. */
  String plain() {
    return (plus ? "+" : "") + digits;
  }

  /** Whether it is a number of another country. */
  boolean abroad() {
    return plus && !(digits.startsWith(COUNTRY) || COUNTRY.startsWith(digits));
  }

  /** The digits with the leading zero of a national number, as far as they go. */
  String national() {
    String rest = digits;
    boolean country = rest.startsWith(COUNTRY) && (plus || rest.length() >= WITH_COUNTRY);
    if (country) {
      rest = rest.substring(COUNTRY.length());
    } else if (plus) {
      return "";
    }
    boolean service = rest.startsWith("1800") || rest.startsWith("1900");
    boolean shortCode = rest.startsWith("1") && !country && rest.length() < OLD_WITHOUT_ZERO;
    return rest.isEmpty() || rest.startsWith("0") || service || shortCode ? rest : "0" + rest;
  }

  private static int branchAt(String text) {
    Matcher branch = BRANCH.matcher(text);
    return branch.find() && branch.start() > 0 ? branch.start() : text.length();
  }

  /** Full-width digits and those of other scripts as 0 to 9; invisible characters dropped. */
  private static String ascii(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                out.append((char) ('0' + digit));
              } else if (c == '\uFF0B') {
                out.append('+');
              } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                out.appendCodePoint(c);
              } else if (Character.isWhitespace(c)) {
                out.append(' ');
              }
            });
    return out.toString();
  }

  private static TypedNumber of(String text, boolean withheld) {
    StringBuilder digits = new StringBuilder();
    boolean plus = false;
    boolean foreignBefore = false;
    boolean clear = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        clear &= !foreignBefore;
        digits.append(c);
      } else if (c == '+' && digits.isEmpty()) {
        plus = true;
      } else if (!separates(c) && !digits.isEmpty()) {
        foreignBefore = true;
      }
    }
    String found = digits.toString();
    if (!plus && found.startsWith("00")) {
      return new TypedNumber(true, found.substring(2), clear, withheld);
    }
    return plus && found.startsWith("0")
        ? new TypedNumber(false, found, clear, withheld)
        : new TypedNumber(plus, found, clear, withheld);
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || ".-()[]/_·•–—‑,'".indexOf(c) >= 0;
  }
}
