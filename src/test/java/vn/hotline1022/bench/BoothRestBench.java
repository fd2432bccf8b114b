package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.booth.BoothScenes;
import vn.hotline1022.ui.common.FxTicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/**
 * What the booth takes of a core while nobody touches it, five clocks on the screen and moved by
 * the program's own second hand, beside an empty window.
 */
@Tag("bench")
class BoothRestBench {
  private static final int SECONDS = Integer.getInteger("bench.rest.seconds", 60);
  private static final double GOAL = 1.0;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final BoothScenes now = new BoothScenes();

  @Test
  void fiveClocksTakeAtMostOnePercentOfACore() throws IOException {
    double empty;
    try (Journey journey = Journey.open(StackPane::new)) {
      empty = percent(() -> {});
      assertThat(journey.stage().isShowing()).isTrue();
    }
    double booth;
    FxTicker clock = new FxTicker();
    try (Journey journey =
        Journey.open(
            () -> {
              now.fivePeople();
              return now.framed(new Texts(Language.VI));
            })) {
      Subscription seconds = Fx.get(() -> clock.everySecond(() -> now.pass(1)));
      percent(() -> {}, 10);
      booth = percent(() -> {});
      assertThat(journey.stage().isShowing()).isTrue();
      Fx.run(seconds::unsubscribe);
    }
    List<String> lines =
        List.of(
            "| what | % of a core | goal |",
            "| --- | ---: | --- |",
            String.format(Locale.ROOT, "| an empty window | %.2f | |", empty),
            String.format(Locale.ROOT, "| five clocks | %.2f | ≤ %.0f |", booth, GOAL));
    Path results = Files.createDirectories(Path.of("target", "bench"));
    Files.write(results.resolve("booth-rest.md"), lines);
    assertThat(booth).isLessThanOrEqualTo(GOAL);
  }

  private double percent(Runnable second) {
    return percent(second, SECONDS);
  }

  private double percent(Runnable second, int seconds) {
    long cpu = machine.getProcessCpuTime();
    long begun = System.nanoTime();
    for (int i = 1; i <= seconds; i++) {
      Fx.run(second);
      long next = begun + Duration.ofSeconds(i).toNanos();
      while (System.nanoTime() < next) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
    }
    return 100.0 * (machine.getProcessCpuTime() - cpu) / (System.nanoTime() - begun);
  }
}
