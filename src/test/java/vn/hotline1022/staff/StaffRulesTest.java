package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRulesTest {

  private final HandClock time = new HandClock();

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T23:29:00Z,NIGHT",
    "2026-11-20T23:30:00Z,MORNING",
    "2026-11-21T07:29:59Z,MORNING",
    "2026-11-21T07:30:00Z,AFTERNOON",
    "2026-11-21T14:29:00Z,AFTERNOON",
    "2026-11-21T14:45:00Z,NIGHT",
    "2026-11-21T18:00:00Z,NIGHT"
  })
  void theProposedShiftIsTheOneThatRunsOrSoonBeginsInHanoi(Instant now, String expected) {
    Shifts shifts = Shifts.standard();
    assertThat(ShiftChoice.proposed(shifts, now).code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NV-014", "A", "12345678901234567890", "CONG-1"})
  void staffCodesAreShortAndPlain(String code) {
    assertThat(Person.isCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nv-1",
        "-A",
        "NV 1",
        "../X",
        "NV/1",
        "NV.1",
        "ĐT-1",
        "CON",
        "COM1",
        "123456789012345678901",
        "NV\u00001"
      })
  void whatCouldHarmAFileNameIsNoStaffCode(String code) {
    assertThat(Person.isCode(code)).isFalse();
  }

  @Test
  void namesAreComposedAndHoldNoControlCharacters() {
    assertThat(Person.isName("Nguyễn Thị Đào")).isTrue();
    assertThat(Person.isName("Nguye\u0302\u0303n Thị Đào")).isFalse();
    assertThat(Person.isName("   ")).isFalse();
    assertThat(Person.isName("Nguyễn\nThị")).isFalse();
    assertThat(Person.isName("Nguyễn\u202EThị")).isFalse();
    assertThat(Person.isName("Đ".repeat(81))).isFalse();
  }

  @Test
  void theDeskLocksAfterTheIdleMinutesAndNotBefore() {
    IdleLock lock = new IdleLock(time, Duration.ofMinutes(5));
    time.pass(Duration.ofMinutes(4));
    lock.touched();
    time.pass(Duration.ofSeconds(299));
    assertThat(lock.isDue()).isFalse();
    time.pass(Duration.ofSeconds(1));
    assertThat(lock.isDue()).isTrue();
    lock.touched();
    assertThat(lock.isDue()).isFalse();
    lock.lockAfter(Duration.ofMinutes(1));
    time.pass(Duration.ofMinutes(1));
    assertThat(lock.isDue()).isTrue();
  }

  @Test
  void aMachineThatSleptLocksAndAClockSetBackDoesNotKeepItOpen() {
    IdleLock lock = new IdleLock(time, Duration.ofMinutes(5));
    time.setWall(time.now().plus(Duration.ofHours(2)));
    assertThat(lock.isDue()).isTrue();
    lock.touched();
    time.setWall(time.now().minus(Duration.ofDays(400)));
    assertThat(lock.isDue()).isFalse();
    time.pass(Duration.ofMinutes(5));
    assertThat(lock.isDue()).isTrue();
  }

  @Test
  void theWaitGrowsToFiveMinutesAndNoFurther() {
    assertThat(SignInDelay.after(0)).isZero();
    assertThat(SignInDelay.after(1)).isZero();
    assertThat(SignInDelay.after(4)).isEqualTo(Duration.ofSeconds(5));
    assertThat(SignInDelay.after(9)).isEqualTo(SignInDelay.LONGEST);
    assertThat(SignInDelay.after(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    Duration before = Duration.ZERO;
    for (int tries = 0; tries < 20; tries++) {
      assertThat(SignInDelay.after(tries)).isGreaterThanOrEqualTo(before);
      before = SignInDelay.after(tries);
    }
  }

  @Test
  void preferencesStayWithinTheirBounds() {
    Preferences odd = new Preferences("fr", Preferences.Theme.DARK, 7000, -3);
    assertThat(odd).isEqualTo(new Preferences("vi", Preferences.Theme.DARK, 150, 1));
    assertThat(Preferences.DEFAULT.withLanguage("en").withTextSizePercent(1).withIdleMinutes(999))
        .isEqualTo(new Preferences("en", Preferences.Theme.LIGHT, 100, 60));
  }
}
