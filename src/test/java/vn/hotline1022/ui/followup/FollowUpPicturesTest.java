package vn.hotline1022.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Texts;

/** Everything about promises in both sizes, themes and languages: nothing cut, nothing over. */
class FollowUpPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCardBetweenCallsIsWhole(Shot shot) {
    whole("promise-card", shot, texts -> new FollowUpScenes().filled().desk(texts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyCardSaysWhatToDo(Shot shot) {
    whole("promise-card-empty", shot, texts -> new FollowUpScenes().desk(texts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void thePanelInACallIsWhole(Shot shot) {
    whole(
        "promise-panel",
        shot,
        texts -> {
          FollowUpScenes morning = new FollowUpScenes().filled();
          morning.scenes.inCall();
          Region desk = morning.desk(texts);
          morning.promises.promise().toggle();
          morning.promises.promise().due().choose(QuickTime.THIS_AFTERNOON);
          morning.promises.promise().why().text().set("Xem máy đã nhận được tin nhắn OTP chưa");
          return desk;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aCallWithAPromiseMadeIsWhole(Shot shot) {
    whole(
        "promise-made",
        shot,
        texts -> {
          FollowUpScenes morning = new FollowUpScenes().filled();
          morning.scenes.inCall();
          Region desk = morning.desk(texts);
          morning.promises.promise().toggle();
          morning.promises.promise().due().choose(QuickTime.TOMORROW_MORNING);
          morning.promises.promise().close();
          return desk;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCallThatKeepsAPromiseIsWhole(Shot shot) {
    whole("promise-kept", shot, texts -> calling(texts, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCallThatReachesNobodyIsWhole(Shot shot) {
    whole("promise-tried", shot, texts -> calling(texts, true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void thePlaceWithAPromiseOpenIsWhole(Shot shot) {
    whole(
        "promises",
        shot,
        texts -> {
          FollowUpScenes morning = new FollowUpScenes().filled();
          Region place = morning.place(texts);
          FollowUp tried = morning.promises.promises().today().get().getLast();
          morning.promises.promises().selected().set(Optional.of(tried));
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyPlaceSaysWhatToDo(Shot shot) {
    whole(
        "promises-empty",
        shot,
        texts -> {
          FollowUpScenes morning = new FollowUpScenes();
          morning.promises.promises().group().set(DueGroup.LATER);
          return morning.place(texts);
        });
  }

  private static Region calling(Texts texts, boolean unreached) {
    FollowUpScenes morning = new FollowUpScenes().filled();
    Region desk = morning.desk(texts);
    morning.promises.callBack(morning.promises.promises().next().orElseThrow());
    if (unreached) {
      morning.scenes.desk.end();
      morning.scenes.desk.toggleDisposition("NO_ANSWER");
      morning.scenes.desk.save();
    }
    return desk;
  }

  private static void whole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}
