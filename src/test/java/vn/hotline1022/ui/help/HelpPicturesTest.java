package vn.hotline1022.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.knowledge.ShippedHelp;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.handbook.ArticleSearch;
import vn.hotline1022.ui.handbook.ArticleShelf;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The shipped help in both sizes, themes and languages: nothing cut, nothing overlapping. */
class HelpPicturesTest {
  private static final Tasks TASKS = new Tasks(Runnable::run, Runnable::run);
  private static final Library HELP = ShippedHelp.read();

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aPageIsWhole(Shot shot) {
    whole("help-page", shot, search -> search.open(HelpTopic.DESK.page()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatWasFoundIsWhole(Shot shot) {
    whole("help-found", shot, search -> search.words().set("khoa khoi phuc"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void nothingFoundSaysWhatToDo(Shot shot) {
    whole("help-none", shot, search -> search.words().set("tàu vũ trụ"));
  }

  private static void whole(String name, Shot shot, Consumer<ArticleSearch> scene) {
    ArticleSearch search =
        Fx.get(
            () -> {
              ArticleShelf shelf = new ArticleShelf(() -> HELP, TASKS);
              ArticleSearch made = new ArticleSearch(shelf);
              shelf.refresh();
              made.putFirst(
                  Arrays.stream(HelpTopic.values())
                      .map(topic -> HELP.find(topic.page()).orElseThrow())
                      .toList());
              made.open(HelpTopic.SIGN_IN.page());
              scene.accept(made);
              return made;
            });
    assertThat(
            Pictures.take(
                name,
                shot,
                texts -> new HelpView(search, ShippedHelp::picture, TASKS, texts, () -> {}).view()))
        .isEmpty();
  }
}
