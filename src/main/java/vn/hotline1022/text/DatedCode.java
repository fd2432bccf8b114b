package vn.hotline1022.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of codes people name things by: letters, a day and eight digits, {@code
 * KT-261122-4831-7056}. Seven of them come out of the thing's own random id, so that desks which
 * never exchanged anything hardly ever give the same code; the last one checks all the others: one
 * mistyped digit, or two that stand the other way round, never make another valid code.
 */
public final class DatedCode {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
  private static final int NUMBERS = 10_000_000;
  private static final int DIGITS = 8;

  /** Damm's table: the check of all digits so far, and the next digit, give the check of both. */
  private static final String[] CHECK = {
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790"
  };

  private final String letters;
  private final int oldDigits;
  private final Pattern written;

  /**
   * @param letters what they begin with
   * @param oldDigits how many digits, at most, the codes of before have, which have no check; zero
   *     where there are none
   */
  public DatedCode(String letters, int oldDigits) {
    this.letters = letters;
    this.oldDigits = oldDigits;
    this.written =
        Pattern.compile(
            "(?i)" + letters + "[ .\\-–—]?(\\d{6})[ .\\-–—]?(\\d{4})([ .\\-–—]?)(\\d*)");
  }

  /**
   * The code of a thing.
   *
   * @param taken whether another one is known by this code
   */
  public String of(LocalDate day, UUID thing, Predicate<String> taken) {
    int number = (int) Long.remainderUnsigned(thing.getLeastSignificantBits(), NUMBERS);
    String code = of(day, number);
    while (taken.test(code)) {
      number = (number + 1) % NUMBERS;
      code = of(day, number);
    }
    return code;
  }

  /** What all codes of a day begin with. */
  public String ofDay(LocalDate day) {
    return letters + "-" + DAY.format(day) + "-";
  }

  private String of(LocalDate day, int number) {
    String date = DAY.format(day);
    String digits = String.format(Locale.ROOT, "%07d", number);
    return written(date, digits + check(date + digits));
  }

  private String written(String date, String number) {
    String first = letters + "-" + date + "-";
    return number.length() == DIGITS
        ? first + number.substring(0, 4) + "-" + number.substring(4)
        : first + number;
  }

  /** Zero for digits that end with their own check. */
  private static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = CHECK[sum].charAt(digits.charAt(i) - '0') - '0';
    }
    return sum;
  }

  /** The code at the beginning of a line, however its dashes were written. */
  public Optional<Start> atStart(String line) {
    Matcher matcher = written.matcher(line);
    return matcher.lookingAt() ? Optional.of(start(matcher)) : Optional.empty();
  }

  /** The code that was typed, and nothing else; empty for anything that is no sound code. */
  public Optional<String> read(String typed) {
    String line = typed.strip();
    return atStart(line)
        .filter(start -> start.sound() && start.end() == line.length())
        .map(Start::code);
  }

  private Start start(Matcher found) {
    String date = found.group(1);
    String number = found.group(2) + found.group(4);
    boolean apart = !found.group(3).isEmpty() && !found.group(4).isEmpty();
    if (number.length() == DIGITS) {
      return new Start(written(date, number), found.end(), check(date + number) == 0);
    }
    boolean old = !apart && number.length() <= oldDigits;
    int end = found.group(4).isEmpty() ? found.end(2) : found.end();
    return new Start(written(date, number), end, old);
  }

  /**
   * A code and where it ends in its line.
   *
   * @param sound whether its check fits; of a code of before, that it has as many digits as those
   */
  public record Start(String code, int end, boolean sound) {}
}
