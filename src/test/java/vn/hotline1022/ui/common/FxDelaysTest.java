package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;

class FxDelaysTest {
  private final FxDelays delays = new FxDelays();
  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsPutOffIsDoneOnTheThreadOfTheScreenInItsOrder() {
    Fx.run(
        () -> {
          delays.after(Duration.ofMillis(60), () -> heard("later"));
          delays.after(Duration.ofMillis(10), () -> heard("soon"));
        });
    Fx.await("both", () -> done.size() >= 2);
    assertThat(done).containsExactly("soon", "later");
  }

  @Test
  void whatIsCancelledDoesNotHappenNotEvenWhenItsTimeHasCome() {
    Fx.run(
        () -> {
          Delays.Pending pending = delays.after(Duration.ZERO, () -> heard("cancelled"));
          // Its time comes while this thread is held.
          long begun = System.nanoTime();
          while (System.nanoTime() - begun < Duration.ofMillis(50).toNanos()) {
            Thread.onSpinWait();
          }
          pending.cancel();
          pending.cancel();
          delays.after(Duration.ofMillis(20), () -> heard("after it"));
        });
    Fx.await("what comes after it", () -> !done.isEmpty());
    assertThat(done).containsExactly("after it");
  }

  private void heard(String what) {
    assertThat(Platform.isFxApplicationThread()).isTrue();
    done.add(what);
  }
}
