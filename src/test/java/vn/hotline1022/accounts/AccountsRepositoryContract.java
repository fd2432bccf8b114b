package vn.hotline1022.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** What every repository of the city's accounts does. */
public abstract class AccountsRepositoryContract {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private final SetClock clock = new SetClock(Instant.parse("2026-11-22T01:00:00Z"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(7));
  private AccountsRepository accounts;

  protected abstract AccountsRepository create();

  @BeforeEach
  void open() {
    accounts = create();
  }

  private AccountsReport said(LocalDate day, Map<String, Long> units) {
    AccountsReport report = new AccountsReport(ids.next(), day, units, clock.now(), "TC-01");
    accounts.keep(report);
    return report;
  }

  @Test
  void theLastThatWasSaidOfADayStandsAsAWhole() {
    said(DAY, Map.of("00004", 40_120L, "00070", 33_000L));
    AccountsReport second = said(DAY, Map.of("00004", 40_300L));
    said(DAY.plusDays(1), Map.of("00004", 41_000L));
    assertThat(accounts.of(DAY)).contains(second);
    assertThat(accounts.of(DAY).orElseThrow().total()).isEqualTo(40_300);
    assertThat(accounts.of(DAY.minusDays(1))).isEmpty();
  }

  @Test
  void theLatestDayBeforeIsFoundEvenWhenItWasSaidFirst() {
    assertThat(accounts.before(DAY)).isEmpty();
    AccountsReport friday = said(DAY.minusDays(1), Map.of("00004", 39_000L));
    said(DAY.minusDays(4), Map.of("00004", 35_000L));
    said(DAY, Map.of("00004", 40_000L));
    assertThat(accounts.before(DAY)).contains(friday);
  }
}
