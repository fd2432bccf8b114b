package vn.hotline1022.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What an exchange might have counted. */
public final class ExchangeSamples {
  public static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  public static final Duration WITHIN = Duration.ofSeconds(20);

  /** Sunday at nine in Hanoi. */
  public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  private ExchangeSamples() {}

  public static ExchangeOrder order() {
    return new ExchangeOrder(ExchangeOrder.USUAL, Optional.empty(), WITHIN, NOW, "TC-01");
  }

  /** A day with so many half hours, one of which has these calls. */
  public static ExchangeDay day(LocalDate day, int halves, int busy, ExchangeCounts counts) {
    List<ExchangeCounts> all = new ArrayList<>(Collections.nCopies(halves, ExchangeCounts.NONE));
    if (busy < halves) {
      all.set(busy, counts);
    }
    return new ExchangeDay(day, ExchangeOrder.USUAL, WITHIN, all, NOW, "TC-01");
  }

  /** The whole Saturday: at half past eight 7 answered, 5 of them in time, 3 abandoned, 1 soon. */
  public static ExchangeDay saturday() {
    return day(SATURDAY, ExchangeDay.HALVES, 17, new ExchangeCounts(7, 5, 3, 1));
  }
}
