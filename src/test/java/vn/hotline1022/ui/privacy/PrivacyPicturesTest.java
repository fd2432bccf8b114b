package vn.hotline1022.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;

/** Requests about people's data in both sizes, themes and languages. */
class PrivacyPicturesTest {
  @TempDir private Path folder;

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aPersonsDataIsShownWhole(Shot shot) {
    try (PrivacyScenes scene = new PrivacyScenes(folder)) {
      assertThat(Pictures.take("privacy-person", shot, texts -> scene.open().framed(texts)))
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatElseNamesThemIsShownWhole(Shot shot) {
    try (PrivacyScenes scene = new PrivacyScenes(folder).named()) {
      assertThat(Pictures.take("privacy-mentions", shot, texts -> scene.open().framed(texts)))
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatBecameOfAnErasureIsShownWhole(Shot shot) {
    try (PrivacyScenes scene = new PrivacyScenes(folder)) {
      assertThat(
              Pictures.take(
                  "privacy-erased",
                  shot,
                  texts -> {
                    scene.open();
                    Region shown = scene.framed(texts);
                    scene.model.erase();
                    scene.model.erase();
                    return shown;
                  }))
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theLogIsShownWhole(Shot shot) {
    try (PrivacyScenes scene = new PrivacyScenes(folder)) {
      assertThat(
              Pictures.take(
                  "privacy-log",
                  shot,
                  texts -> {
                    scene.open().model.shut();
                    scene.model.words().set("");
                    return scene.framed(texts);
                  }))
          .isEmpty();
    }
  }
}
