package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The daily data in all sizes, themes and languages: nothing cut, nothing overlapping. */
class DailyPicturesTest {
  private static final String NOTES =
      "Máy Android 8 không nhận được mã xác thực sau ba lần thử. Bà Nguyễn Thị Hường, 0912345678.";

  @TempDir private Path folder;

  static List<Shot> shots() {
    return List.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI),
        Shot.of(1920, 1080, Mode.DARK, Language.EN),
        Shot.of(911, 460, Mode.DARK, Language.VI));
  }

  private void isWhole(String name, Shot shot, Consumer<DailyBench> doing) {
    try (DailyBench bench = new DailyBench(folder)) {
      doing.accept(bench);
      Fx.run(bench.model::refresh);
      assertThat(Pictures.take(name, shot, framed(bench.view()))).isEmpty();
    }
  }

  private static Function<Texts, Region> framed(Function<Texts, Region> screen) {
    return texts -> new DeskScenes().framed(screen.apply(texts), texts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aDayThatIsNotReadyIsWhole(Shot shot) {
    isWhole(
        "daily-not-ready", shot, bench -> bench.calls(0, 6, "NOT_POSSIBLE", NOTES).lateLaptop());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aFileThatIsLookedOverIsWhole(Shot shot) {
    isWhole(
        "daily-accounts",
        shot,
        bench -> {
          bench.calls(0, 6, "INFORMED", "");
          Fx.run(() -> bench.model.accounts().look(badFile(), DailyBench.FRIDAY));
        });
  }

  private Path badFile() {
    try {
      return Files.writeString(
          folder.resolve("tài khoản.csv"),
          "Phường, xã;Số tài khoản\nBa Đình;40.120\nHoàn Kiếm;nhiều\nXã Không Có;12\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anIssuedDayIsWhole(Shot shot) {
    isWhole("daily-issued", shot, bench -> bench.calls(0, 6, "INFORMED", "").accounts().issued());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aDayThatChangedIsWhole(Shot shot) {
    isWhole(
        "daily-changed",
        shot,
        bench -> {
          bench.calls(0, 6, "INFORMED", "").accounts().issued();
          bench.calls(10, 2, "INFORMED", "");
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void daysBeforeThatAreBeingCheckedAndThatChangedAreWhole(Shot shot) {
    isWhole("daily-earlier-checking", shot, bench -> week(bench).hold());
    isWhole(
        "daily-earlier",
        shot,
        bench -> {
          week(bench);
          bench.calls(-2 * 24 * 60, 2, "INFORMED", "");
        });
  }

  /** Whoever reads or is about to press something keeps it under their eyes and hands. */
  @Test
  void whatBecomesKnownMovesNothing() {
    Shot shot = Shot.of(911, 460, Mode.LIGHT, Language.VI);
    try (DailyBench bench = new DailyBench(folder)) {
      week(bench).hold();
      Fx.run(bench.model::refresh);
      Region root = Fx.get(() -> framed(bench.view()).apply(new Texts(Language.VI)));
      Fx.run(() -> Pictures.dress(root, shot));
      Map<String, Bounds> before = Fx.get(() -> places(root));
      bench.calls(-2 * 24 * 60, 2, "INFORMED", "");
      Fx.run(bench::letGo);
      assertThat(before).containsKeys("export", "daily-issue", "daily-earlier-2026-11-15");
      assertThat(Fx.<Map<String, Bounds>>get(() -> places(root))).isEqualTo(before);
    }
  }

  /** Where everything that has a name stands, but for what says how the days before are. */
  private static Map<String, Bounds> places(Region root) {
    root.applyCss();
    root.layout();
    Map<String, Bounds> places = new TreeMap<>();
    for (Node node : root.lookupAll("*")) {
      if (node.getId() != null && !node.getId().equals("daily-changed")) {
        places.put(node.getId(), node.localToScene(node.getLayoutBounds()));
      }
    }
    return places;
  }

  private static DailyBench week(DailyBench bench) {
    bench.calls(0, 6, "INFORMED", "").accounts();
    for (int back = 5; back > 0; back--) {
      bench.issued(DailyBench.FRIDAY.minusDays(back));
    }
    return bench;
  }
}
