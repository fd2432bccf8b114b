package vn.hotline1022.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The side in every look: nothing cut, nothing over anything else. */
class QualityPicturesTest {

  static List<Shot> shots() {
    List<Shot> all = new ArrayList<>(Pictures.allShots());
    all.add(Shot.of(911, 460, Mode.LIGHT, Language.VI));
    return all;
  }

  @ParameterizedTest
  @MethodSource("shots")
  void aMonth(Shot shot) {
    Fx.start();
    QualityScenes scenes = Fx.get(() -> new QualityScenes().filled());
    assertThat(Pictures.take("quality", shot, texts -> scenes.view(texts, new ShellKeys())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void byCategory(Shot shot) {
    Fx.start();
    QualityScenes scenes = Fx.get(() -> new QualityScenes().filled());
    Fx.run(() -> scenes.model.grouping().set(Grouping.CATEGORY));
    assertThat(
            Pictures.take("quality-category", shot, texts -> scenes.view(texts, new ShellKeys())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void aMonthWithoutAnything(Shot shot) {
    Fx.start();
    QualityScenes scenes = Fx.get(QualityScenes::new);
    assertThat(Pictures.take("quality-empty", shot, texts -> scenes.view(texts, new ShellKeys())))
        .isEmpty();
  }
}
