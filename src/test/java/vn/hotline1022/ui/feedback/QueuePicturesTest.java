package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** What goes to the receiver by itself: the strip, the lines and the card in every state. */
class QueuePicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  /** The narrowest in Vietnamese, the widest in English. */
  static Stream<Shot> few() {
    return Stream.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI), Shot.of(1920, 1080, Mode.DARK, Language.EN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListAndWhatWasRefusedAreWhole(Shot shot) {
    whole(
        "gateway-refused",
        shot,
        texts -> opened(QueueScenes.resting(), texts, QueueScenes.REFUSED));
    whole(
        "gateway-unsure", shot, texts -> opened(QueueScenes.stopped(), texts, QueueScenes.UNSURE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("few")
  void everyStateOfAnItemIsWhole(Shot shot) {
    Map<String, String> states =
        Map.of(
            "waiting", QueueScenes.WAITING,
            "sending", QueueScenes.SENDING,
            "sent", QueueScenes.SENT,
            "taken", QueueScenes.TAKEN,
            "no-service", QueueScenes.NO_SERVICE,
            "by-hand", QueueScenes.BY_HAND,
            "others", QueueScenes.OTHERS,
            "correction", QueueScenes.CORRECTION);
    states.forEach(
        (name, title) ->
            whole("gateway-" + name, shot, texts -> opened(QueueScenes.all(), texts, title)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("few")
  void withoutAnythingItIsQuiet(Shot shot) {
    whole("gateway-empty", shot, texts -> QueueScenes.empty().list(texts));
    whole(
        "gateway-elsewhere",
        shot,
        texts -> opened(QueueScenes.elsewhere(), texts, QueueScenes.UNSURE));
    whole("gateway-needing", shot, QueuePicturesTest::needing);
  }

  @Test
  void nothingIsCutInLargeText() {
    Shot large = Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST);
    whole(
        "gateway-refused",
        large,
        texts -> opened(QueueScenes.resting(), texts, QueueScenes.REFUSED));
  }

  /** While everything rests it says most; the height is the list's all the same. */
  @Test
  void theStripLeavesTheHeightToTheList() {
    Shot shot = Shot.of(1366, 690, Mode.LIGHT, Language.VI);
    double high =
        Fx.get(
            () -> {
              FollowScenes resting = QueueScenes.resting();
              Scene scene = Pictures.dress(resting.list(new Texts(Language.VI)), shot);
              return ((Region) scene.lookup("#queue-strip")).getHeight();
            });
    assertThat(high).isBetween(40.0, 690 * 0.13);
  }

  private static Region needing(Texts texts) {
    FollowScenes morning = QueueScenes.all();
    morning.queue.needingOnly().set(true);
    return opened(morning, texts, QueueScenes.NO_SERVICE);
  }

  private static Region opened(FollowScenes morning, Texts texts, String title) {
    Region list = morning.list(texts);
    morning.open(title);
    return list;
  }

  private static void whole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}
