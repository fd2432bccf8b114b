package vn.hotline1022.bench;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.desktop.DeskInTest;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.PaintedParts;
import vn.hotline1022.ui.PaintedParts.Picture;

/**
 * From step to step of the longest guide on the real desk: what a key press costs until the next
 * step is laid out and painted, once a first step was shown.
 */
@Tag("bench")
class GuideStepBench {
  private static final int CALLS = Integer.getInteger("bench.step.calls", 2_000);
  private static final int STEPS = Integer.getInteger("bench.steps", 200);
  private static final double GOAL = 16;

  /** Nobody answers sooner. */
  private static final long BETWEEN = Duration.ofMillis(250).toNanos();

  private static final String BASELINE = "baseline: a key that leads nowhere";

  private final BusyTable table = new BusyTable(BASELINE);
  @TempDir private Path temporary;
  private Journey hands;
  private StepProbe probe;
  private PaintedParts painted;
  private final List<Double> shares = new ArrayList<>();
  private boolean measured;

  @Test
  void aKeyPressShowsTheNextStepWithinAFrame() throws IOException {
    Path profile = temporary.resolve("profile");
    BenchDesk.fill(profile, CALLS, TimeSource.system());
    try (DeskInTest desk = DeskInTest.start(profile, temporary)) {
      hands = desk.hands();
      BenchDesk.signIn(hands);
      begin(longest());
      probe = new StepProbe(hands.scene());
      painted = Fx.get(() -> PaintedParts.of(hands.scene()));
      // The first rounds warm up.
      int steps = -STEPS / 2;
      while (steps < STEPS) {
        measured = steps >= 0;
        steps += there();
        steps += back();
      }
      table.write("guide-steps");
      System.out.println(shares());
    }
    assertThat(table.missed()).isEmpty();
  }

  /** Counts: they are the same on a busy machine. */
  private String shares() {
    List<Double> sorted = shares.stream().sorted().toList();
    return "%d keys painted %.0f %% of the window (median), %.0f %% (p95); all of it: %d"
        .formatted(
            sorted.size(),
            100 * sorted.get(sorted.size() / 2),
            100 * sorted.get(sorted.size() * 95 / 100),
            sorted.stream().filter(share -> share >= 1).count());
  }

  private double share(Picture picture) {
    Scene window = hands.scene();
    return picture.whole() ? 1 : picture.area() / (window.getWidth() * window.getHeight());
  }

  private static Guide longest() {
    GuideChecker checker = new GuideChecker(CallListsCsv.standard(), Optional.empty());
    return new GuideRepository(Path.of("target", "no-guides-of-its-own"), checker)
        .all().stream().max(Comparator.comparingInt(guide -> guide.steps().size())).orElseThrow();
  }

  private void begin(Guide guide) {
    hands.press(F2).awaitFocus("desk-number").press(CONTROL, TAB).awaitText("Chọn hướng dẫn");
    hands.tabTo("guide-words").type(guide.title().in(Locale.of("vi")).source());
    hands.press(ENTER).awaitFocus("guide-side").awaitText("Bước 1 /");
  }

  /** The usual way, up to its last step. */
  private int there() {
    int steps = 0;
    while (steps < 30 && choices() > 0) {
      measure("the next step", DIGIT1);
      steps++;
    }
    assertThat(steps).isGreaterThan(2);
    return steps;
  }

  /** Back to the first step. */
  private int back() {
    int steps = 0;
    while (Fx.get(() -> !hands.scene().lookup("#guide-back").isDisabled())) {
      measure("a step back", LEFT);
      steps++;
    }
    return steps;
  }

  private void measure(String what, KeyCode key) {
    LockSupport.parkNanos(BETWEEN);
    StepProbe.Took nothing = probe.during(() -> hands.press(KeyCode.SHIFT));
    LockSupport.parkNanos(BETWEEN);
    painted.forget();
    StepProbe.Took step = probe.during(() -> hands.press(key));
    if (measured) {
      shares.add(painted.taken().stream().mapToDouble(this::share).max().orElse(0));
      table.add(BASELINE, 0, nothing.painted());
      table.add(what + ", laid out", 0, step.laidOut());
      table.add(what + ", painted", GOAL, step.painted());
      table.add(what + ", painted, without the wait for the frame", 0, step.work());
    }
  }

  private int choices() {
    return Fx.get(() -> hands.scene().getRoot().lookupAll("#guide-answer-1").size());
  }
}
