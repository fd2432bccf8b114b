package vn.hotline1022.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Triage.Question;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.booth.BoothEvents.Here;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** The booth in every state, both sizes, at 150 %, both themes and languages. */
class BoothPicturesTest {
  private static final double TOUCH = 44;
  private static final Here LESSON =
      new Here(
          new UUID(5, 5),
          "Lớp dùng iHaNoi cho người cao tuổi",
          "Hội Người cao tuổi phường Việt Hưng",
          3,
          "14:00–16:30",
          true);

  static Stream<Shot> shots() {
    List<Shot> all = new ArrayList<>(Pictures.allShots());
    all.add(Shot.of(911, 460, Mode.LIGHT, Language.VI));
    all.add(Shot.of(911, 460, Mode.DARK, Language.EN));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void threePeopleAtTheirStepsAreWhole(Shot shot) {
    whole("booth", shot, BoothScenes::threePeople);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void fivePeopleOneOfThemPausedAreWhole(Shot shot) {
    whole("booth-five", shot, BoothScenes::fivePeople);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whoeverHasJustComeIsWhole(Shot shot) {
    whole(
        "booth-intake",
        shot,
        now -> {
          now.threePeople();
          now.booth.next();
          now.pass(4);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theChoiceOfGuidesIsWhole(Shot shot) {
    whole(
        "booth-choice",
        shot,
        now -> {
          now.threePeople();
          now.booth.chooseGuide();
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theQuickQuestionsAreWhole(Shot shot) {
    whole(
        "booth-triage",
        shot,
        now -> {
          now.threePeople();
          now.booth.next();
          now.booth.turnTo(Side.TRIAGE);
          now.booth.answer(Question.SMARTPHONE, true);
          now.booth.answer(Question.INTERNET, false);
          now.booth.answer(Question.STORE_PASSWORD, false);
          now.booth.answer(Question.CHIP_CARD, false);
          now.booth.answer(Question.VNEID_LEVEL_2, false);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEndAndThePromiseAreWhole(Shot shot) {
    whole("booth-done", shot, now -> now.threePeople().booth.turnTo(Side.DONE));
    whole("booth-stop", shot, now -> now.threePeople().booth.turnTo(Side.STOP));
    whole("booth-promise", shot, now -> now.threePeople().booth.turnTo(Side.PROMISE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void withoutAnybodyAndWithoutAnEventItSaysWhatToDo(Shot shot) {
    whole("booth-nobody", shot, now -> {});
    whole(
        "booth-parting",
        shot,
        now -> {
          now.fivePeople();
          now.booth.end(VisitOutcome.STOPPED, Optional.of("LEFT"));
        });
    whole("booth-no-event", shot, now -> now.events.here.set(Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void numbersForThoseWhoWaitAreWhole(Shot shot) {
    whole(
        "booth-line",
        shot,
        now -> {
          now.threePeople();
          for (int i = 0; i < 12; i++) {
            now.booth.line().give();
          }
          now.booth.next();
          now.booth.turnTo(Side.TRIAGE);
          now.booth.answer(Question.SMARTPHONE, true);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aClassAndAFaultAreWhole(Shot shot) {
    whole(
        "booth-class",
        shot,
        now -> {
          now.events.here.set(Optional.of(LESSON));
          now.booth.type(TallyKind.PRESENT, "32");
          now.booth.type(TallyKind.REGISTERED, "27");
        });
    whole(
        "booth-fault",
        shot,
        now -> {
          now.threePeople().booth.turnTo(Side.FAULT);
          now.booth.typed().fault().text().set("Hệ thống đang bận, vui lòng thử lại sau");
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void severalEventsOfTodayAreOfferedAndWhatCannotBeIsNamed(Shot shot) {
    whole(
        "booth-events",
        shot,
        now -> {
          now.events.here.set(Optional.empty());
          now.events.planned.addAll(List.of(BoothScenes.HereInTest.PLACE, LESSON));
          now.booth.next();
        });
    whole(
        "booth-promise-refused",
        shot,
        now -> {
          now.threePeople().booth.turnTo(Side.PROMISE);
          now.booth.promising().phone().set("0912 345 678");
          now.booth.promising().time().set("chiều");
          now.booth.promising().wanted();
        });
  }

  @Test
  void everyTargetIsLargeEnoughForAFinger() {
    for (Side side : Side.values()) {
      List<String> small =
          Fx.get(
              () -> {
                try (BoothScenes now = new BoothScenes()) {
                  if (side != Side.NOBODY) {
                    now.fivePeople();
                    now.booth.turnTo(side);
                  }
                  Region view = now.framed(new Texts(Language.VI));
                  Scene scene = Pictures.dress(view, Shot.of(1366, 690, Mode.LIGHT, Language.VI));
                  return tooSmall(scene.lookup("#booth"));
                }
              });
      assertThat(small).as(side.name()).isEmpty();
    }
  }

  private static List<String> tooSmall(Node node) {
    List<String> small = new ArrayList<>();
    if (!node.isVisible()) {
      return small;
    }
    boolean target = node instanceof ButtonBase || node instanceof TextField;
    if (target
        && node instanceof Region region
        && (region.getHeight() < TOUCH || region.getWidth() < TOUCH)) {
      small.add(node + " " + region.getWidth() + " × " + region.getHeight());
    }
    if (node instanceof Parent parent && !target) {
      parent.getChildrenUnmodifiable().forEach(child -> small.addAll(tooSmall(child)));
    }
    return small;
  }

  private static void whole(String name, Shot shot, Consumer<BoothScenes> scene) {
    List<Region> views = new ArrayList<>();
    try (BoothScenes now = Fx.get(BoothScenes::new)) {
      assertThat(
              Pictures.take(
                  name,
                  shot,
                  texts -> {
                    scene.accept(now);
                    views.add(now.framed(texts));
                    return views.getFirst();
                  }))
          .isEmpty();
    }
    // What is scrolled away is not looked for above: on a usual screen the booth does not scroll.
    if (shot.height() >= 690) {
      assertThat(Fx.get(() -> scrolls(views.getFirst()))).as("scrolls").isFalse();
    }
  }

  private static boolean scrolls(Region view) {
    Node content = view.lookup("#booth");
    Node at = content;
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    ScrollPane scroll = (ScrollPane) at;
    return scroll.getContent().getLayoutBounds().getHeight()
        > scroll.getViewportBounds().getHeight() + 1;
  }
}
