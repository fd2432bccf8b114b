package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTest {

  @Test
  void aCountdownReachesZeroOnlyWhenTheTimeIsOver() {
    assertThat(Durations.wholeSeconds(Duration.ofMillis(1))).isEqualTo(1);
    assertThat(Durations.wholeSeconds(Duration.ofSeconds(2))).isEqualTo(2);
    assertThat(Durations.wholeSeconds(Duration.ZERO)).isZero();
    assertThat(Durations.wholeSeconds(Duration.ofSeconds(-3))).isZero();
  }
}
