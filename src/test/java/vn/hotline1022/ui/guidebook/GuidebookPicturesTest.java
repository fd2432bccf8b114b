package vn.hotline1022.ui.guidebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The book in both sizes, themes and languages: nothing cut, nothing overlapping. */
class GuidebookPicturesTest {

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aGuideWithItsFiguresIsWhole(Shot shot) {
    GuidebookBench book = new GuidebookBench(Role.SUPERVISOR).filled();
    Fx.run(() -> book.model.open("register-phone"));
    whole("guidebook-figures", shot, book);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aChosenStepIsWhole(Shot shot) {
    GuidebookBench book = new GuidebookBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          book.model.open("install-android");
          book.model.step().set(Optional.of("open-store"));
        });
    whole("guidebook-step", shot, book);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatAnOperatorSeesIsWhole(Shot shot) {
    GuidebookBench book = new GuidebookBench(Role.OPERATOR).filled();
    Fx.run(() -> book.model.open("no-otp"));
    whole("guidebook-operator", shot, book);
    GuidebookBench closed = new GuidebookBench(Role.VOLUNTEER);
    Fx.run(() -> closed.model.words().set("không có đâu"));
    whole("guidebook-empty", shot, closed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aBrokenFileIsWhole(Shot shot) {
    GuidebookBench book =
        new GuidebookBench(Role.SUPERVISOR)
            .with(
                "bus",
                GuideShelf.Source.LAST_GOOD,
                finding("bus.yaml", Optional.of("which-bus"), "goto: which-bsu"),
                finding("le-hoi.yaml", Optional.empty(), "goto: cong-chinh"));
    Fx.run(() -> book.model.open("bus"));
    whole("guidebook-broken", shot, book);
    Fx.run(() -> book.model.open("le-hoi"));
    whole("guidebook-broken-new", shot, book);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theLongestGuideIsWhole(Shot shot) {
    GuidebookBench book = new GuidebookBench(Role.OPERATOR).with(LongGuide.of(150));
    Fx.run(() -> book.model.open("long"));
    whole("guidebook-longest", shot, book);
  }

  private static Finding finding(String file, Optional<String> step, String about) {
    return new Finding(Finding.Kind.UNKNOWN_STEP, file, 41, 15, step, List.of(about, "which-bus"));
  }

  private static void whole(String name, Shot shot, GuidebookBench book) {
    Function<Texts, Region> screen =
        texts -> new DeskScenes().framed(book.screen(texts).view(), texts);
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}
