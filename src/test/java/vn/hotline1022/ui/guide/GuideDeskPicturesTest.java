package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;

/** Guides on the whole desk, in both sizes, themes and languages. */
class GuideDeskPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aStepWithItsPhoneIsWhole(Shot shot) {
    whole("desk-guide", shot, now -> now.running(1, 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aLongerWayIsWhole(Shot shot) {
    whole("desk-guide-later", shot, now -> now.running(1, 4, 1, 1, 1, 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theChoiceOfGuidesIsWhole(Shot shot) {
    whole(
        "desk-guide-choice",
        shot,
        now -> {
          now.running(1, 1);
          now.guides.leave();
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theChoiceOfADetourIsWhole(Shot shot) {
    whole(
        "desk-guide-detour",
        shot,
        now -> {
          now.running(1, 1, 1);
          now.guides.chooseDetour();
          now.guides.choice().words().set("otp");
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anEndIsWholeWithWhatItFilled(Shot shot) {
    whole("desk-guide-end", shot, now -> now.running(1, 1, 1, 2, 1));
  }

  private static void whole(String name, Shot shot, Consumer<GuideScenes> scene) {
    List<Region> views = new ArrayList<>();
    assertThat(
            Pictures.take(
                name,
                shot,
                texts -> {
                  GuideScenes now = new GuideScenes();
                  scene.accept(now);
                  views.add(now.desk(texts));
                  return views.getFirst();
                }))
        .isEmpty();
    // What is scrolled away is not looked for above.
    assertThat(Fx.get(() -> views.getFirst().lookupAll("#guide-side .guide-answer"))).isNotEmpty();
    assertThat(Fx.get(() -> captionBelow(views.getFirst()))).isTrue();
  }

  /** Whether the words below the phone are seen without scrolling. */
  private static boolean captionBelow(Region view) {
    Node caption = view.lookup(".guide-caption");
    Node foot = view.lookup(".guide-foot");
    return !caption.isVisible()
        || !view.lookup(".guide-run").isVisible()
        || caption.localToScene(caption.getLayoutBounds()).getMaxY()
            <= foot.localToScene(foot.getLayoutBounds()).getMinY();
  }
}
