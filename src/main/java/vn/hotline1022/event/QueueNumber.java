package vn.hotline1022.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that somebody waits with, as it is called out: {@code A12}. The letter is the desk's, so
 * that two laptops at one place never give the same.
 *
 * @param desk one capital letter; empty for numbers of before desks had letters
 * @param number from 1
 */
public record QueueNumber(String desk, int number) {
  /** More nobody waits for. */
  public static final int MOST = 9_999;

  private static final Pattern TEXT = Pattern.compile("([A-Z]?)([1-9][0-9]{0,3})");

  public QueueNumber {
    if (!TEXT.matcher(desk + number).matches()) {
      throw new IllegalArgumentException("no queue number");
    }
  }

  /** As it is said and written. */
  public String text() {
    return desk + number;
  }

  /** What {@link #text} wrote; empty when it is none. */
  public static Optional<QueueNumber> read(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new QueueNumber(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
