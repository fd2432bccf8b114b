package vn.hotline1022.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;

/** Corrections and their filters in both sizes, themes and languages. */
class AmendPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theHistoryOfACallIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "amend-history", shot, texts -> new AmendScenes().amended().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theFormIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "amend-form",
                shot,
                texts -> {
                  AmendScenes scene = new AmendScenes().amended();
                  scene.model.begin(() -> {});
                  scene.scenes.bench.passMillis(500);
                  return scene.framed(texts);
                }))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCauseStandsInTheOpenCallAndItsHistory(Shot shot) {
    assertThat(
            Pictures.take(
                "amend-cause", shot, texts -> new AmendScenes().notPossible().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aCallThatIsOnlyKeptSaysWhy(Shot shot) {
    assertThat(
            Pictures.take(
                "calls-restricted", shot, texts -> new AmendScenes().restricted().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theQuestionForTheCauseIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "amend-why",
                shot,
                texts -> {
                  AmendScenes scene = new AmendScenes().unexplained().open();
                  scene.model.begin(() -> {});
                  scene.model.notes().text().set("Máy Android 6");
                  scene.model.save();
                  return scene.framed(texts);
                }))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theSecondLineOfFiltersIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "amend-filters",
                shot,
                texts -> {
                  AmendScenes scene = new AmendScenes().amended();
                  scene.narrower.choose(CitizenSamples.minh());
                  return scene.framed(texts);
                }))
        .isEmpty();
  }
}
