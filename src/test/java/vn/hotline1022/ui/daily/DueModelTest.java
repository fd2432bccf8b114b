package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due on Saturday 21 November 2026, from 09:37:04 on. */
class DueModelTest {
  @TempDir private Path folder;
  @TempDir private Path out;
  private DailyBench desk;
  private DueModel due;

  @BeforeEach
  void open() {
    desk = new DailyBench(folder);
    desk.model.issuing().recipient().set("Công an thành phố Hà Nội");
    due = desk.model.due();
    due.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void pass(Duration time) {
    desk.bench.pass(time);
    due.tick();
  }

  @Test
  void yesterdaysDataAreWaitedForUntilTheyAreHandedOut() {
    assertThat(due.waiting().get()).isOne();
    assertThat(due.minutesLeft().get()).isEqualTo(23);
    pass(Duration.ofMinutes(40));
    assertThat(due.minutesLeft().get()).isEqualTo(-17);
    desk.model.refresh();
    desk.model.issuing().issue(out);
    assertThat(due.waiting().get()).isZero();
    assertThat(due.issued().get().orElseThrow().day()).isEqualTo(DailyBench.FRIDAY);
  }

  @Test
  void whichDayIsLookedAtChangesNothingOfWhatIsDue() {
    desk.model.turnTo(DailyBench.FRIDAY.minusDays(3));
    desk.model.issuing().issue(out);
    assertThat(due.waiting().get()).isOne();
    assertThat(due.minutesLeft().get()).isEqualTo(23);
    assertThat(desk.model.minutesLeft().get()).isNegative();
  }

  @Test
  void whatAnotherDeskHandedOutIsSeenWithinAMinute() {
    desk.issued();
    pass(Duration.ofSeconds(59));
    assertThat(due.waiting().get()).isOne();
    pass(Duration.ofSeconds(1));
    assertThat(due.waiting().get()).isZero();
  }

  @Test
  void atMidnightTheNextDayIsDue() {
    desk.issued();
    due.refresh();
    pass(Duration.ofHours(15));
    assertThat(due.issued().get()).isEmpty();
    assertThat(due.waiting().get()).isOne();
    assertThat(due.minutesLeft().get()).isEqualTo(9 * 60 + 23);
  }
}
