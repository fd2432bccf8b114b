package vn.hotline1022.bench;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.desktop.DeskInTest;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.FxDelays;

/**
 * Eight hours and 200 calls at one desk: what it holds in memory does not grow. Run by the bench
 * profile, which has soft references cleared at every collection: the software renderer keeps its
 * pictures behind them, and they are given up when memory is needed.
 */
@Tag("bench")
class ShiftBench {
  private static final int CALLS = Integer.getInteger("bench.shift", 200);
  private static final int SAMPLES = 10;

  /** Eight hours have 200 calls. */
  private static final Duration A_CALL = Duration.ofHours(8).dividedBy(200);

  /** Pauses of the desk, such as the one before a draft, pass so much faster. */
  private static final int FASTER = 20;

  private static final String READY = "Nhận cuộc gọi mới";

  /** Enough that no list of the desk is still filling up. */
  private static final int BEFORE = 2_000;

  private final ManualTime time = new ManualTime("2026-11-21T00:00:00Z");
  private final List<Sample> samples = new ArrayList<>();
  @TempDir private Path temporary;
  private Journey hands;

  private record Sample(int calls, long heap, long nodes, long threads, long ticks) {
    String row() {
      return "| %d | %.1f | %d | %d | %d |"
          .formatted(calls, heap / 1_048_576.0, nodes, threads, ticks);
    }
  }

  @Test
  void nothingGrowsOverAShift() throws IOException {
    Path profile = temporary.resolve("profile");
    BenchDesk.fill(profile, BEFORE, time);
    FxDelays real = new FxDelays();
    try (DeskInTest desk =
        DeskInTest.start(
            profile,
            Files.createDirectory(temporary.resolve("files")),
            new DeskInTest.Clocks(
                time, time, (delay, action) -> real.after(delay.dividedBy(FASTER), action)))) {
      hands = desk.hands();
      BenchDesk.signIn(hands);
      for (int call = 1; call <= CALLS; call++) {
        call(call);
        if (call * SAMPLES % CALLS == 0) {
          lookAround();
          samples.add(sample(call));
          System.out.println(samples.getLast().row());
        }
      }
    }
    write();
    assertFlat("heap", Sample::heap, 1.05);
    assertFlat("nodes", Sample::nodes, 1.02);
    assertFlat("threads", Sample::threads, 1.1);
    assertFlat("ticks", Sample::ticks, 1);
  }

  private void call(int call) {
    hands.press(F2).awaitFocus("desk-number").type("09%08d".formatted(call % 50 * 387_421));
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).press(TAB);
    hands.press(RIGHT).press(SPACE).tabTo("desk-notes");
    hands.type("Bà Lưu, ngõ " + call + " hỏi mã.");
    halfPasses();
    hands.press(F4).tabTo("desk-results").press(SPACE).press(CONTROL, ENTER).awaitText(READY);
    halfPasses();
  }

  /** Half of the call's share of the shift. */
  private void halfPasses() {
    Fx.run(() -> time.pass(A_CALL.dividedBy(2)));
  }

  /** What happens now and then: a search, an earlier call, the settings, a break. */
  private void lookAround() {
    hands.press(CONTROL, DIGIT2).awaitFocus("calls-words").type("duong lang").press(DOWN);
    hands.press(CONTROL, COMMA).awaitText("Ngôn ngữ").press(CONTROL, DIGIT1).awaitText(READY);
    hands.press(CONTROL, L).awaitFocus("lock-secret").type(BenchDesk.PASSPHRASE);
    hands.press(ENTER).awaitText(READY);
  }

  private Sample sample(int call) {
    hands.settle();
    for (int i = 0; i < 3; i++) {
      System.gc();
      hands.settle();
    }
    return new Sample(
        call,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        Fx.get(() -> nodes(hands.scene().getRoot())),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        Fx.get(time::subscribers));
  }

  private static long nodes(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToLong(ShiftBench::nodes).sum()
        : 1;
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| calls | heap MB | nodes | threads | timers |");
    lines.add("| ---: | ---: | ---: | ---: | ---: |");
    samples.stream().map(Sample::row).forEach(lines::add);
    Files.createDirectories(BenchProfile.RESULTS);
    Files.write(BenchProfile.RESULTS.resolve("shift.md"), lines);
  }

  private void assertFlat(String what, ToLongFunction<Sample> value, double times) {
    int third = samples.size() / 3;
    double first = mean(samples.subList(0, third), value);
    double last = mean(samples.subList(samples.size() - third, samples.size()), value);
    assertThat(last)
        .as(what + " in the last third of the shift")
        .isLessThanOrEqualTo(first * times);
  }

  private static double mean(List<Sample> of, ToLongFunction<Sample> value) {
    return of.stream().mapToLong(value).average().orElseThrow();
  }
}
