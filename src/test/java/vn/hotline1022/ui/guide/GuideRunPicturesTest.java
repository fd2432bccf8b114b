package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.guide.Address;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The run in the room it has on the desk, and the keys that lead through it. */
class GuideRunPicturesTest {
  private long now = 1_000;

  static Stream<Shot> shots() {
    return Stream.of(Mode.values())
        .flatMap(
            mode ->
                Stream.of(Language.values())
                    .flatMap(
                        language ->
                            Stream.of(
                                Shot.of(700, 604, mode, language),
                                Shot.of(1000, 960, mode, language))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aStepInTheMiddleIsWhole(Shot shot) {
    whole("guide-run", shot, guide -> choose(guide, 1, 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aStepWithATimerIsWhole(Shot shot) {
    whole("guide-timer", shot, guide -> choose(guide, 1, 1, 1, 1, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aCountdownThatRanOutIsWhole(Shot shot) {
    whole(
        "guide-timer-out",
        shot,
        guide -> {
          choose(guide, 1, 1, 1, 1, 1);
          now += 180_000;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aStepWithSomethingToTypeIsWhole(Shot shot) {
    whole("guide-entry", shot, guide -> choose(guide, 1, 1, 1, 2, 2, 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anEarlierAnswerBeingChangedIsWhole(Shot shot) {
    whole(
        "guide-changing",
        shot,
        guide -> {
          choose(guide, 1, 1, 1);
          guide.change(1);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anEndIsWhole(Shot shot) {
    whole("guide-end", shot, guide -> choose(guide, 1, 1, 1, 2, 1));
  }

  @Test
  void bareDigitsAnswerOutsideTextFieldsAndAltDigitsEverywhere() {
    Fx.run(
        () -> {
          GuideRunViewModel guide = started();
          GuideRunView view = new GuideRunView(guide, RunWays.NONE, new Texts(Language.VI));
          TextField notes = new TextField();
          StackPane desk = new StackPane(view, notes);
          GuideKeys keys = new GuideKeys(guide, RunWays.NONE);
          keys.install(notes);
          keys.install(view);
          press(notes, KeyCode.DIGIT1, false);
          assertThat(step(guide)).contains("calling-phone");
          press(notes, KeyCode.DIGIT1, true);
          assertThat(step(guide)).contains("open-store");
          press(view, KeyCode.NUMPAD1, false);
          assertThat(step(guide)).contains("search");
          press(view, KeyCode.BACK_SPACE, false);
          assertThat(step(guide)).contains("open-store");
          press(notes, KeyCode.BACK_SPACE, false);
          assertThat(step(guide)).contains("open-store");
          assertThat(desk.getChildren()).hasSize(2);
        });
  }

  @Test
  void aCountdownThatRunsOutPointsAtItsAnswerAndNotBefore() {
    Fx.run(
        () -> {
          GuideRunViewModel guide = started();
          GuideRunView view = shown(guide);
          choose(guide, 1, 1, 1, 1, 1);
          pass(guide, 179);
          assertThat(countdown(view)).isEqualTo("Thường tải xong trong: còn 00:01");
          assertThat(view.lookup(".guide-offered")).isNull();
          pass(guide, 1);
          assertThat(countdown(view)).isEqualTo("Thường tải xong trong: đã hết giờ, bấm 2");
          assertThat(view.lookup(".guide-offered").getId()).isEqualTo("guide-answer-2");
          choose(guide, 2);
          assertThat(step(guide)).contains("stuck");
          assertThat(view.lookup(".guide-offered")).isNull();
        });
  }

  @Test
  void whenTheTimeForACodeIsOverTheGuideForMissingCodesIsOffered() {
    Fx.run(
        () -> {
          GuideRunViewModel guide = started("register-phone");
          GuideRunView view = shown(guide);
          choose(guide, 1, 1, 1, 1, 1);
          assertThat(countdown(view)).isEqualTo("Đợi mã về: còn 02:00");
          pass(guide, 121);
          assertThat(countdown(view)).isEqualTo("Đợi mã về: đã hết giờ, bấm 2");
          assertThat(view.lookup(".guide-offered").getId()).isEqualTo("guide-answer-2");
          guide.change(0);
          assertThat(view.lookup(".guide-offered")).as("that step has no countdown").isNull();
          guide.back();
          choose(guide, 2);
          assertThat(guide.run().get().orElseThrow().guide().id()).isEqualTo("no-otp");
        });
  }

  private static GuideRunView shown(GuideRunViewModel guide) {
    GuideRunView view = new GuideRunView(guide, RunWays.NONE, new Texts(Language.VI));
    Scene scene = new Scene(view, 700, 604);
    scene.getRoot().applyCss();
    return view;
  }

  private void pass(GuideRunViewModel guide, int seconds) {
    now += 1_000L * seconds;
    guide.tick();
  }

  private static String countdown(GuideRunView view) {
    return ((Label) view.lookup(".guide-timer")).getText();
  }

  private static Optional<String> step(GuideRunViewModel guide) {
    return guide.run().get().flatMap(run -> run.question()).map(question -> question.id());
  }

  private static void press(Node where, KeyCode key, boolean alt) {
    Event.fireEvent(
        where, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
  }

  private static void choose(GuideRunViewModel guide, int... digits) {
    for (int digit : digits) {
      assertThat(guide.choose(digit)).isTrue();
    }
  }

  private GuideRunViewModel started() {
    return started("install-android");
  }

  private GuideRunViewModel started(String id) {
    ShippedGuides guides = ShippedGuides.read();
    GuideRunViewModel guide = new GuideRunViewModel(new ToolBench().tools, () -> now);
    guide.address().set(new Address("bác", "cháu"));
    guide.start(guides, guides.latest(id).orElseThrow(), Map.of());
    return guide;
  }

  private void whole(String name, Shot shot, Consumer<GuideRunViewModel> scene) {
    List<GuideRunView> views = new ArrayList<>();
    assertThat(
            Pictures.take(
                name,
                shot,
                texts -> {
                  GuideRunViewModel guide = started();
                  scene.accept(guide);
                  GuideRunView view = new GuideRunView(guide, RunWays.NONE, texts);
                  views.add(view);
                  now += 72_000;
                  guide.tick();
                  return view;
                }))
        .isEmpty();
    assertThat(Fx.get(() -> views.getFirst().lookupAll(".guide-say-text"))).hasSize(1);
    assertThat(Fx.get(() -> views.getFirst().lookupAll(".guide-trail-line"))).isNotEmpty();
  }
}
