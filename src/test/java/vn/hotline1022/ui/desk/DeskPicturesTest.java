package vn.hotline1022.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;

/** The desk in both sizes, themes and languages: nothing cut, nothing on top of something else. */
class DeskPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theDeskBetweenCallsIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-ready", shot, texts -> new DeskScenes().withEarlierCalls().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theFirstDeskOfAllIsWhole(Shot shot) {
    assertThat(Pictures.take("desk-first", shot, texts -> new DeskScenes().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theDeskInACallIsWhole(Shot shot) {
    assertThat(Pictures.take("desk-call", shot, texts -> new DeskScenes().inCall().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatWasNotPossibleShowsItsCausesWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-cause", shot, texts -> new DeskScenes().notPossible().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aCauseThatIsMissingIsSaidWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-cause-missing", shot, texts -> new DeskScenes().causeMissing().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theDeskInTroubleIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-trouble", shot, texts -> new DeskScenes().inTrouble().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aFailedSaveIsSaidWhole(Shot shot) {
    assertThat(Pictures.take("desk-failed", shot, texts -> new DeskScenes().failed().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theDeskCallingOutIsWhole(Shot shot) {
    assertThat(
            Pictures.take("desk-out", shot, texts -> new DeskScenes().ringingOut().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aSecondCallThatRingsMovesNothing(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-second-rings", shot, texts -> new DeskScenes().twoAtATime().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theUnfinishedCallWaitsBehindTheSecond(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-second", shot, texts -> new DeskScenes().secondTaken().framed(texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whoAsksForHelpIsSaidBesideEverythingElse(Shot shot) {
    assertThat(
            Pictures.take("desk-help", shot, texts -> new DeskScenes().askedForHelp(texts, false)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListOfWhoAsksForHelpIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "desk-help-list", shot, texts -> new DeskScenes().askedForHelp(texts, true)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aBreakIsSaidWithItsReasonAndItsClock(Shot shot) {
    assertThat(Pictures.take("desk-break", shot, texts -> new DeskScenes().onBreak().framed(texts)))
        .isEmpty();
  }
}
