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
    ShippedGuides guides = ShippedGuides.read();
    GuideRunViewModel guide = new GuideRunViewModel(new ToolBench().tools, () -> now);
    guide.address().set(new Address("bác", "cháu"));
    guide.start(guides, guides.latest("install-android").orElseThrow(), Map.of());
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
