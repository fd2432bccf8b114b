package vn.hotline1022.ui.wardmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The ward map in all sizes, themes and languages: nothing cut, nothing overlapping. */
class WardMapPicturesTest {

  static List<Shot> shots() {
    return List.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI),
        Shot.of(1920, 1080, Mode.DARK, Language.EN),
        Shot.of(1920, 1080, Mode.LIGHT, Language.VI),
        Shot.of(911, 460, Mode.LIGHT, Language.VI));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theMapWithAnOpenUnitIsWhole(Shot shot) {
    WardMapBench bench = WardMapBench.filled();
    Fx.run(() -> bench.model.select(Optional.of(WardFacts.VIET_HUNG)));
    assertThat(Pictures.take("wardmap-open", shot, framed(bench))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theFormerDistrictsAreWhole(Shot shot) {
    WardMapBench bench = WardMapBench.filled();
    Fx.run(
        () -> {
          bench.model.measure().set(WardMeasure.WRITTEN);
          bench.model.level().set(WardMapModel.Level.DISTRICTS);
          bench.model.select(Optional.of("2024:271"));
        });
    assertThat(Pictures.take("wardmap-districts", shot, framed(bench))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyMapIsWhole(Shot shot) {
    assertThat(Pictures.take("wardmap-empty", shot, framed(WardMapBench.empty()))).isEmpty();
  }

  private static Function<Texts, Region> framed(WardMapBench bench) {
    return texts ->
        new DeskScenes()
            .framed(
                new TabbedScreen(
                        Screen.Place.SUPERVISION,
                        texts,
                        List.of(bench.tab(texts)),
                        new SimpleIntegerProperty())
                    .view(),
                texts);
  }
}
