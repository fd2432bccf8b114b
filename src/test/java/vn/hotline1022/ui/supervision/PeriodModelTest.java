package vn.hotline1022.ui.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;

class PeriodModelTest {
  private static final Shift MORNING = Shifts.standard().find("MORNING").orElseThrow();
  private static final Shift NIGHT = Shifts.standard().find("NIGHT").orElseThrow();
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

  private static SetClock at(LocalDate day, int hour, int minute) {
    return new SetClock(hanoi(day, hour, minute));
  }

  private static Instant hanoi(LocalDate day, int hour, int minute) {
    return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(Formats.ZONE).toInstant();
  }

  @Test
  void beginsWithTheShiftThatTheLeaderSignedInFor() {
    PeriodModel model = new PeriodModel(at(SATURDAY, 9, 42), MORNING);
    assertThat(model.period().get()).isEqualTo(Period.shift(SATURDAY, MORNING));
    assertThat(model.isLive()).isTrue();
  }

  @Test
  void aNightAfterMidnightIsThatOfTheDayBefore() {
    PeriodModel model = new PeriodModel(at(SATURDAY, 2, 10), NIGHT);
    assertThat(model.period().get()).isEqualTo(Period.shift(SATURDAY.minusDays(1), NIGHT));
    assertThat(model.period().get().from()).isEqualTo(hanoi(SATURDAY.minusDays(1), 22, 0));
  }

  @Test
  void todayBecomesTheNextDayAtMidnightByItself() {
    SetClock time = at(SATURDAY, 23, 59);
    PeriodModel model = new PeriodModel(time, MORNING);
    model.kind().set(Period.Kind.DAY);
    assertThat(model.period().get()).isEqualTo(Period.day(SATURDAY));
    time.pass(Duration.ofMinutes(2));
    model.tick();
    assertThat(model.period().get()).isEqualTo(Period.day(SATURDAY.plusDays(1)));
  }

  @Test
  void daysGivenTheWrongWayRoundAreTurned() {
    PeriodModel model = new PeriodModel(at(SATURDAY, 9, 0), MORNING);
    model.between(SATURDAY, SATURDAY.minusDays(6));
    assertThat(model.kind().get()).isEqualTo(Period.Kind.ANY);
    assertThat(model.period().get()).isEqualTo(Period.between(SATURDAY.minusDays(6), SATURDAY));
    model.kind().set(Period.Kind.MONTH);
    assertThat(model.period().get().from()).isEqualTo(hanoi(LocalDate.of(2026, 11, 1), 0, 0));
    model.kind().set(Period.Kind.ANY);
    assertThat(model.period().get()).isEqualTo(Period.between(SATURDAY.minusDays(6), SATURDAY));
  }
}
