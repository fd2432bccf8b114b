package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.exchange.ExchangeSamples.SATURDAY;
import static vn.hotline1022.exchange.ExchangeSamples.day;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeRepository;
import vn.hotline1022.exchange.ExchangeRepositoryContract;
import vn.hotline1022.exchange.ExchangeSamples;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.ExchangeFigures;
import vn.hotline1022.stats.ExchangeFigures.Cover;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Figure.Why;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Totals;

/** The contract on a real encrypted file; and what measures make of it. */
class SqliteExchangeRepositoryTest extends ExchangeRepositoryContract {
  private static final Period DAY = Period.day(SATURDAY);

  @TempDir private Path folder;
  private DeskStore store;

  @Override
  protected ExchangeRepository create() {
    store = Stores.open(folder);
    return store.exchange();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Totals totals(Period period) {
    return store.stats().totals(period);
  }

  @Test
  void ofAPeriodThatIsCoveredWhollyTheExchangeTells() {
    store.exchange().write(List.of(ExchangeSamples.saturday()));
    Totals day = totals(DAY);
    assertThat(Measure.source(day)).isEqualTo(Measure.Source.EXCHANGE);
    assertThat(Measure.OFFERED_CALLS.of(day)).isEqualTo(new Figure.Amount(10));
    assertThat(Measure.SERVICE_LEVEL.of(day)).isEqualTo(new Figure.Share(6, 10));
    assertThat(Measure.ABANDONMENT.of(day)).isEqualTo(new Figure.Share(3, 10));
  }

  @Test
  void aShiftIsCutOutOfItsHalfHours() {
    store.exchange().write(List.of(ExchangeSamples.saturday()));
    Period morning = Period.shift(SATURDAY, Shifts.standard().find("MORNING").orElseThrow());
    Period afternoon = Period.shift(SATURDAY, Shifts.standard().find("AFTERNOON").orElseThrow());
    assertThat(Measure.OFFERED_CALLS.of(totals(morning))).isEqualTo(new Figure.Amount(10));
    assertThat(Measure.ABANDONMENT.of(totals(afternoon)))
        .isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    // Over midnight into a day of which nothing is known.
    Period night = Period.shift(SATURDAY, Shifts.standard().find("NIGHT").orElseThrow());
    assertThat(totals(night).exchange().cover()).isEqualTo(Cover.PARTLY);
  }

  @Test
  void anExportInTheMidstOfTheDayTellsOfTheMorningButNotOfTheDay() {
    store.exchange().write(List.of(day(SATURDAY, 30, 17, new ExchangeCounts(7, 5, 3, 1))));
    Period morning = Period.shift(SATURDAY, Shifts.standard().find("MORNING").orElseThrow());
    assertThat(totals(morning).exchange().cover()).isEqualTo(Cover.WHOLLY);
    assertThat(totals(DAY).exchange().cover()).isEqualTo(Cover.PARTLY);
    assertThat(totals(Period.week(SATURDAY)).exchange().cover()).isEqualTo(Cover.PARTLY);
    assertThat(totals(Period.day(SATURDAY.plusDays(1))).exchange()).isEqualTo(ExchangeFigures.NONE);
  }

  @Test
  void anExchangeThatWasRenamedGoesOnAndOneThatFellAwayIsMissed() {
    ExchangeCounts some = new ExchangeCounts(1, 1, 0, 0);
    store
        .exchange()
        .write(
            List.of(
                day(SATURDAY.minusDays(2), 48, 3, some),
                day(SATURDAY.minusDays(1), 48, 3, some),
                named("Tổng đài mới", day(SATURDAY, 48, 3, some))));
    Period three = Period.between(SATURDAY.minusDays(2), SATURDAY);
    assertThat(Measure.OFFERED_CALLS.of(totals(three))).isEqualTo(new Figure.Amount(3));
    store.exchange().write(List.of(named("Nhánh 8", day(SATURDAY.minusDays(1), 48, 3, some))));
    assertThat(totals(three).exchange().cover())
        .as("two told of Friday, one of Saturday")
        .isEqualTo(Cover.PARTLY);
  }

  private static ExchangeDay named(String exchange, ExchangeDay day) {
    return new ExchangeDay(
        day.day(), exchange, day.within(), day.halves(), day.writtenAt(), day.writtenBy());
  }

  @Test
  void aPeriodThatBeginsWithinAHalfHourIsNotCoveredWholly() {
    store.exchange().write(List.of(ExchangeSamples.saturday()));
    Instant from = DAY.from().plus(Duration.ofMinutes(45));
    assertThat(totals(new Period(Period.Kind.ANY, from, DAY.to())).exchange().cover())
        .isEqualTo(Cover.PARTLY);
  }

  @Test
  void daysFollowOneAnotherWithoutAGap() {
    store
        .exchange()
        .write(
            List.of(
                ExchangeSamples.saturday(),
                day(SATURDAY.minusDays(2), 48, 3, new ExchangeCounts(1, 1, 0, 0))));
    Period three = Period.between(SATURDAY.minusDays(2), SATURDAY);
    assertThat(totals(three).exchange().cover()).isEqualTo(Cover.PARTLY);
    store
        .exchange()
        .write(List.of(day(SATURDAY.minusDays(1), 48, 3, new ExchangeCounts(1, 1, 0, 0))));
    assertThat(Measure.OFFERED_CALLS.of(totals(three))).isEqualTo(new Figure.Amount(12));
  }
}
