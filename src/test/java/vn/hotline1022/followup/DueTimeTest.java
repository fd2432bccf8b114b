package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.text.Formats;

/** When to call, as typed, and the codes that go with it. */
class DueTimeTest {
  /** Saturday 21/11/2026, 09:37 in Hanoi. */
  private static final Instant NOW = Instant.parse("2026-11-21T02:37:04Z");

  @ParameterizedTest
  @CsvSource({
    "'', 14:00, 21/11/2026 14:00",
    "'', 14h, 21/11/2026 14:00",
    "'', 14h30, 21/11/2026 14:30",
    "'', 1430, 21/11/2026 14:30",
    "'', 937, 21/11/2026 09:37",
    "22/11, 8:30, 22/11/2026 08:30",
    "1/1, 8, 01/01/2027 08:00",
    "23-11-2026, 8g15, 23/11/2026 08:15"
  })
  void whatPeopleTypeIsUnderstood(String day, String time, String meant) {
    assertThat(DueTime.read(day, time, NOW).at().map(Formats::dateTime)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', NONE_YET",
    "22/11, '', NONE_YET",
    "mai, 8:30, DAY_UNREADABLE",
    "31/2, 8:30, DAY_UNREADABLE",
    "'', 25:00, TIME_UNREADABLE",
    "'', chiều, TIME_UNREADABLE",
    "'', 9:36, PAST",
    "21/11/2025, 9:00, PAST",
    "21/11/2027, 9:00, TOO_FAR"
  })
  void whatCannotBeUsedSaysWhy(String day, String time, DueTime.Fault fault) {
    assertThat(DueTime.read(day, time, NOW).fault()).contains(fault);
    assertThat(DueTime.read(day, time, NOW).at()).isEmpty();
  }

  @Test
  void onlyTimesThatLieAheadAreOffered() {
    assertThat(QuickTime.offered(NOW))
        .contains(QuickTime.IN_15_MINUTES, QuickTime.THIS_AFTERNOON, QuickTime.TOMORROW_MORNING);
    Instant evening = Instant.parse("2026-11-21T13:00:00Z");
    assertThat(QuickTime.offered(evening))
        .doesNotContain(QuickTime.THIS_AFTERNOON, QuickTime.THIS_EVENING)
        .contains(QuickTime.TOMORROW_MORNING);
    assertThat(Formats.dateTime(QuickTime.TOMORROW_MORNING.at(evening)))
        .isEqualTo("22/11/2026 08:30");
  }

  @Test
  void aCodeIsNewFourDigitsLongAndNotTheFirstGuess() {
    PromiseCodes codes = new PromiseCodes(new Random(3));
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < Rounds.of(9_000); i++) {
      String code = codes.next(taken);
      assertThat(code).matches("[0-9]{4}").isNotIn("0000", "1111", "1234", "4321");
      assertThat(taken.add(code)).isTrue();
    }
  }

  @Test
  void whenEveryCodeIsTakenThereStillIsOne() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      all.add("%04d".formatted(i));
    }
    assertThat(new PromiseCodes(new Random(3)).next(all)).matches("[0-9]{4}");
  }
}
