package vn.hotline1022.privacy;

import vn.hotline1022.privacy.Tokens.Gap;
import vn.hotline1022.privacy.Tokens.Kind;

/**
 * Rows of digits that stand together as one number is written: {@code 0912 345 678}, {@code
 * 001.203.004.567}, {@code 1 2 3 4 5 6}. Bounded: a long list of digits is read in pieces.
 */
final class DigitGroup {

  /** No number has more digits; a group of more goes on, which is enough to know. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_RUNS = MOST_DIGITS + 1;

  /** Rows of more digits stand alone. */
  private static final int LONGEST_JOINED = 9;

  private static final int LONGEST_READ = 24;
  private static final int PHONE_MIN = 8;

  private final Tokens tokens;
  private final int[] runs = new int[MOST_RUNS];
  private final StringBuilder digits = new StringBuilder();
  private final int[] sums = new int[MOST_RUNS + 1];
  private int size;

  private DigitGroup(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The group that begins with the row of digits {@code token}. */
  static DigitGroup at(Tokens tokens, int token) {
    DigitGroup group = new DigitGroup(tokens);
    group.add(token);
    int next = group.joined(token);
    while (next > 0 && group.sums[group.size] <= MOST_DIGITS) {
      group.add(next);
      next = group.joined(next);
    }
    return group;
  }

  private void add(int token) {
    runs[size++] = token;
    digits.append(tokens.digits(token, LONGEST_READ));
    sums[size] = sums[size - 1] + tokens.length(token);
  }

  /** The row of digits that goes on with the number, or -1. */
  private int joined(int token) {
    if (tokens.length(token) > LONGEST_JOINED) {
      return -1;
    }
    int next = token + 1;
    char symbol = tokens.symbol(next);
    boolean list = symbol == ',' && tokens.length(token) == 1;
    if (list || (tokens.touchesNext(token) && (symbol == '.' || symbol == '-'))) {
      if (tokens.gap(next + 1) != Gap.NOTHING && !list) {
        return -1;
      }
      next++;
    }
    boolean near = tokens.gap(next) != Gap.LINE_END;
    return near && tokens.kind(next) == Kind.NUMBER && tokens.length(next) <= LONGEST_JOINED
        ? next
        : -1;
  }

  int size() {
    return size;
  }

  /** First token of the run. */
  int run(int index) {
    return runs[index];
  }

  /** Digits in the first {@code count} runs. */
  int sum(int count) {
    return sums[count];
  }

  /** The digits of the first {@code count} runs. */
  String digits(int count) {
    return digits.substring(0, Math.min(digits.length(), sums[count]));
  }

  /** How many runs from the first on make up exactly {@code sum} digits, or 0. */
  int runsOf(int sum) {
    for (int count = 1; count <= size && sums[count] <= sum; count++) {
      if (sums[count] == sum) {
        return count;
      }
    }
    return 0;
  }

  /** Whether all runs are equally long. */
  boolean uniform() {
    for (int i = 1; i < size; i++) {
      if (tokens.length(runs[i]) != tokens.length(runs[0])) {
        return false;
      }
    }
    return true;
  }

  /** How many runs from the first on are a telephone number, or 0; the longest such. */
  int phoneRuns() {
    for (int count = size; count > 0; count--) {
      boolean possible = sums[count] >= PHONE_MIN && sums[count] < MOST_DIGITS;
      if (possible && PhoneShape.fits(digits(count))) {
        return count;
      }
    }
    return 0;
  }

  /** How many runs from the first on are a date such as 21-11-2026 or 2026.11.21, or 0. */
  int dateRuns() {
    if (size < 3 || spaced(1) || spaced(2)) {
      return 0;
    }
    int a = tokens.length(runs[0]);
    int b = tokens.length(runs[1]);
    int c = tokens.length(runs[2]);
    boolean dayFirst = a <= 2 && b <= 2 && c == 4 && upTo(0, 31) && upTo(1, 12);
    boolean yearFirst = a == 4 && b <= 2 && c <= 2 && upTo(1, 12) && upTo(2, 31);
    return dayFirst || yearFirst ? 3 : 0;
  }

  private boolean spaced(int run) {
    return runs[run] == runs[run - 1] + 1;
  }

  private boolean upTo(int run, int most) {
    int value = Integer.parseInt(tokens.digits(runs[run], 4));
    return value >= 1 && value <= most;
  }
}
