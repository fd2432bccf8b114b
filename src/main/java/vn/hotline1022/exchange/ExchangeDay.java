package vn.hotline1022.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.hotline1022.staff.Person;

/**
 * What an exchange counted on a day in Hanoi, by half hours from the day's first on: as many as are
 * covered wholly. Of several reports of one day the one that covers most stands, and of those the
 * last: an older export taken in once more takes nothing away.
 *
 * @param exchange what people call it; one line
 * @param within who was answered or hung up so soon was in time
 * @param halves at most 48
 */
public record ExchangeDay(
    LocalDate day,
    String exchange,
    Duration within,
    List<ExchangeCounts> halves,
    Instant writtenAt,
    String writtenBy) {

  /** Half hours of a day. */
  public static final int HALVES = 48;

  /** How long half an hour is. */
  public static final Duration HALF_HOUR = Duration.ofMinutes(30);

  static final int NAME_MAX = 40;
  static final Duration WITHIN_MAX = Duration.ofMinutes(10);

  /** Which of two reports of one day stands, where later ones come later. */
  static final Comparator<ExchangeDay> BY_COVER =
      Comparator.comparingInt(day -> day.halves().size());

  public ExchangeDay {
    halves = List.copyOf(halves);
  }

  /** Whether nothing of the day is missing. */
  public boolean isWhole() {
    return halves.size() == HALVES;
  }

  /** The sum of these half hours of the day, from the first to before the end. */
  public ExchangeCounts sum(int first, int end) {
    return IntStream.range(first, Math.min(end, halves.size()))
        .mapToObj(halves::get)
        .reduce(ExchangeCounts.NONE, ExchangeCounts::plus);
  }

  /** Everything of it. */
  public ExchangeCounts sum() {
    return sum(0, HALVES);
  }

  /** Whether this can be what an exchange is called. */
  public static boolean isName(String text) {
    return Person.isName(text) && text.length() <= NAME_MAX;
  }

  /** Throws {@link IllegalArgumentException} for a day that cannot be kept. */
  static void check(ExchangeDay day) {
    boolean sound =
        Person.isLastDay(day.day)
            && isName(day.exchange)
            && !day.within.isNegative()
            && day.within.compareTo(WITHIN_MAX) <= 0
            && day.halves.size() <= HALVES
            && day.halves.stream().allMatch(ExchangeCounts::isSound);
    if (!sound) {
      throw new IllegalArgumentException("a day of the exchange out of bounds");
    }
  }
}
