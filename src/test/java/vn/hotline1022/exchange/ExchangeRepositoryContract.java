package vn.hotline1022.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.exchange.ExchangeSamples.SATURDAY;
import static vn.hotline1022.exchange.ExchangeSamples.day;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every place that keeps what exchanges counted must do. */
public abstract class ExchangeRepositoryContract {
  private static final ExchangeCounts SOME = new ExchangeCounts(7, 5, 3, 1);
  private ExchangeRepository exchange;

  protected abstract ExchangeRepository create();

  @BeforeEach
  void open() {
    exchange = create();
  }

  @Test
  void daysAreFoundWholeByDayAndExchange() {
    ExchangeDay sunday = day(SATURDAY.plusDays(1), 18, 17, SOME);
    ExchangeDay other =
        new ExchangeDay(
            SATURDAY,
            "Nhánh 8",
            ExchangeSamples.WITHIN,
            ExchangeSamples.saturday().halves(),
            ExchangeSamples.NOW,
            "TC-01");
    exchange.write(List.of(sunday, ExchangeSamples.saturday(), other));
    assertThat(exchange.between(SATURDAY, SATURDAY.plusDays(1)))
        .containsExactly(other, ExchangeSamples.saturday(), sunday);
    assertThat(exchange.between(SATURDAY.minusDays(9), SATURDAY.minusDays(1))).isEmpty();
  }

  @Test
  void takenInTwiceItIsThereOnceAndTheLastStands() {
    exchange.write(List.of(ExchangeSamples.saturday()));
    exchange.write(List.of(ExchangeSamples.saturday()));
    assertThat(exchange.between(SATURDAY, SATURDAY)).containsExactly(ExchangeSamples.saturday());
    ExchangeDay corrected = day(SATURDAY, ExchangeDay.HALVES, 20, SOME);
    exchange.write(List.of(corrected));
    assertThat(exchange.between(SATURDAY, SATURDAY)).containsExactly(corrected);
  }

  @Test
  void anExportInTheMidstOfTheDayTakesNothingFromTheWholeOne() {
    ExchangeDay noon = day(SATURDAY, 24, 17, SOME);
    exchange.write(List.of(noon));
    exchange.write(List.of(ExchangeSamples.saturday()));
    exchange.write(List.of(noon));
    assertThat(exchange.between(SATURDAY, SATURDAY)).containsExactly(ExchangeSamples.saturday());
  }

  static List<ExchangeDay> bad() {
    return List.of(
        day(SATURDAY, 49, 17, SOME),
        day(SATURDAY.withYear(1026), 48, 17, SOME),
        day(SATURDAY, 48, 17, new ExchangeCounts(1, 2, 0, 0)),
        day(SATURDAY, 48, 17, new ExchangeCounts(0, 0, -1, -1)),
        new ExchangeDay(SATURDAY, " ", Duration.ZERO, List.of(), ExchangeSamples.NOW, "TC-01"),
        new ExchangeDay(
            SATURDAY, "PBX", Duration.ofHours(1), List.of(), ExchangeSamples.NOW, "TC-01"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void ofDaysOfWhichOneIsOutOfBoundsNoneIsKept(ExchangeDay bad) {
    assertThatThrownBy(() -> exchange.write(List.of(ExchangeSamples.saturday(), bad)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(exchange.between(SATURDAY.minusDays(9), SATURDAY)).isEmpty();
  }
}
