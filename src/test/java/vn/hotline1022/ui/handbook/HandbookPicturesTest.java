package vn.hotline1022.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.ArticleFault;
import vn.hotline1022.knowledge.ArticleRepository;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The handbook in both sizes, themes and languages: nothing cut, nothing overlapping. */
class HandbookPicturesTest {

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anArticleOpenIsWhole(Shot shot) {
    whole("handbook-open", shot, all -> all.search.open("otp-not-arriving"), this::place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatWasFoundIsWhole(Shot shot) {
    whole("handbook-found", shot, all -> all.search.words().set("mat khau"), this::place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void nothingFoundSaysWhatToDo(Shot shot) {
    whole("handbook-none", shot, all -> all.search.words().set("xe điện bay"), this::place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theSentenceLargeIsWhole(Shot shot) {
    whole(
        "handbook-say",
        shot,
        all -> {
          all.search.open("never-tell-codes");
          all.said.show(all.search.list().selected().get().orElseThrow());
        },
        this::place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void brokenArticlesOfTheProfileAreReportedWhole(Shot shot) {
    Library shipped = new ArticleRepository(Path.of("target", "none")).read();
    List<Article> articles = shipped.all(Language.VI.locale());
    Library library =
        new Library(
            articles,
            List.of(
                new ArticleFault(
                    ArticleFault.Kind.SENTENCE_TOO_LONG,
                    "bai-cua-phuong.vi.md",
                    9,
                    List.of("61", "45")),
                new ArticleFault(
                    ArticleFault.Kind.MISSING_LANGUAGE, "bai-cua-phuong.en.md", 1, List.of())));
    HandbookScenes all = Fx.get(() -> new HandbookScenes(() -> library));
    assertThat(Pictures.take("handbook-faults", shot, texts -> all.place(texts, true))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatIsOfferedInACallIsWhole(Shot shot) {
    whole("handbook-offer", shot, HandbookScenes::calling, HandbookScenes::desk);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theSentenceOverACallIsWholeAndLeavesTheNotesFree(Shot shot) {
    whole(
        "handbook-call-say",
        shot,
        all -> {
          all.calling();
          all.inCall.press();
        },
        HandbookScenes::desk);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theTabInACallIsWhole(Shot shot) {
    whole(
        "handbook-call",
        shot,
        all -> {
          all.calling();
          all.inCall.open("otp-not-arriving");
        },
        HandbookScenes::desk);
  }

  private Region place(HandbookScenes all, Texts texts) {
    return all.place(texts, false);
  }

  private static void whole(
      String name,
      Shot shot,
      Consumer<HandbookScenes> scene,
      BiFunction<HandbookScenes, Texts, Region> screen) {
    HandbookScenes all = Fx.get(HandbookScenes::new);
    Fx.run(() -> scene.accept(all));
    List<String> faults = Pictures.take(name, shot, texts -> screen.apply(all, texts));
    boolean covers = name.endsWith("-say");
    assertThat(faults.stream().filter(fault -> !(covers && fault.startsWith("overlap:"))))
        .isEmpty();
  }
}
