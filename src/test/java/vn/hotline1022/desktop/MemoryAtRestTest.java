package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.ManualTime;

class MemoryAtRestTest {
  private final ManualTime time = new ManualTime("2026-11-23T01:00:00Z");
  private final List<String> given = new ArrayList<>();
  private final MemoryAtRest memory = new MemoryAtRest(time, () -> given.add("back"));

  @Test
  void nothingIsGivenBackWhileSomebodyTypes() {
    memory.opened();
    for (int key = 0; key < 20; key++) {
      time.pass(MemoryAtRest.PAUSE.minusMillis(1));
      memory.tick();
      memory.touched();
    }
    assertThat(given).isEmpty();
  }

  @Test
  void itIsGivenBackOnceForEachDeskThatWasOpened() {
    pause();
    assertThat(given).as("no desk was opened").isEmpty();
    memory.opened();
    pause();
    pause();
    assertThat(given).hasSize(1);
    memory.opened();
    pause();
    assertThat(given).hasSize(2);
  }

  private void pause() {
    time.pass(MemoryAtRest.PAUSE.plus(Duration.ofSeconds(1)));
    memory.tick();
  }
}
