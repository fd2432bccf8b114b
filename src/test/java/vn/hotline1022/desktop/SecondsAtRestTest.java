package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.ManualTime;

class SecondsAtRestTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime("2026-11-23T01:00:00Z");
  private long touched = time.nanos();
  private final SecondsAtRest seconds =
      new SecondsAtRest(time, () -> Duration.ofNanos(time.nanos() - touched));

  @Test
  void eachSecondMovesTheClocksForAMinuteAndThenEachTenth() {
    assertThat(moves(59, true)).isEqualTo(59);
    assertThat(moves(60, true)).isEqualTo(6);
  }

  @Test
  void aTouchHasThemGoBySecondsAgain() {
    moves(100, true);
    touched = time.nanos();
    assertThat(moves(30, true)).isEqualTo(30);
  }

  @Test
  void whereTheyMayNotRestTheyGoBySecondsHoweverLong() {
    assertThat(moves(300, false)).isEqualTo(300);
    assertThat(moves(1, true)).as("has just moved").isZero();
    assertThat(moves(1, false)).isOne();
  }

  private int moves(int times, boolean mayRest) {
    int moved = 0;
    for (int second = 0; second < times; second++) {
      time.pass(SECOND);
      if (seconds.pass(mayRest)) {
        moved++;
      }
    }
    return moved;
  }
}
