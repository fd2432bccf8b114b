package vn.hotline1022.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodBeforeTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

  @Test
  void aDayThatGoesOnIsHeldAgainstAsMuchOfTheDayBefore() {
    Period day = Period.day(SATURDAY);
    Instant nine = day.from().plus(Duration.ofHours(9));
    assertThat(day.before(nine))
        .isEqualTo(
            new Period(
                Period.Kind.DAY,
                day.from().minus(Duration.ofDays(1)),
                nine.minus(Duration.ofDays(1))));
  }

  @Test
  void whatIsOverOrNotBegunIsHeldAgainstAllOfTheOneBefore() {
    Period day = Period.day(SATURDAY);
    assertThat(day.before(day.to())).isEqualTo(Period.day(SATURDAY.minusDays(1)));
    assertThat(day.before(day.from().minusSeconds(1))).isEqualTo(Period.day(SATURDAY.minusDays(1)));
  }

  @Test
  void aLongMonthEndsWithTheShorterOneBefore() {
    Period march = Period.month(YearMonth.of(2026, 3));
    assertThat(march.before(march.from().plus(Duration.ofDays(30))))
        .isEqualTo(Period.month(YearMonth.of(2026, 2)));
  }
}
