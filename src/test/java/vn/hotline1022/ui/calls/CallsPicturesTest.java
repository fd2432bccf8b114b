package vn.hotline1022.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;

/** The call list in both sizes, themes and languages: nothing cut, nothing over something else. */
class CallsPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListWithACallOpenIsWhole(Shot shot) {
    assertThat(Pictures.take("calls-open", shot, CallsPicturesTest::open)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theNarrowedListIsWhole(Shot shot) {
    assertThat(Pictures.take("calls-narrowed", shot, CallsPicturesTest::narrowed)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyListIsWhole(Shot shot) {
    assertThat(
            Pictures.take("calls-empty", shot, texts -> show(new DeskScenes(), texts, list -> {})))
        .isEmpty();
  }

  private static Region open(Texts texts) {
    return show(
        new DeskScenes().withEarlierCalls(),
        texts,
        list -> list.selected().set(Optional.of(list.results().get(4))));
  }

  private static Region narrowed(Texts texts) {
    return show(
        new DeskScenes().withEarlierCalls(),
        texts,
        list -> {
          list.words().set("hang bong");
          list.filter()
              .set(
                  CallFilter.NONE
                      .with(Period.custom(list.today().minusDays(20), list.today()))
                      .toggleReason("FEEDBACK")
                      .toggleReason("PARKING")
                      .toggleDisposition("FILED")
                      .toggleDisposition("INFORMED"));
          list.export(Path.of("hotline1022-2026-11-21.csv"));
        });
  }

  private static Region show(DeskScenes scenes, Texts texts, Consumer<CallsViewModel> prepare) {
    CallsViewModel list =
        new CallsViewModel(
            scenes.bench.tools,
            (query, file) -> scenes.bench.calls.count(query, 100),
            new Tasks(Runnable::run, Runnable::run));
    list.refresh();
    prepare.accept(list);
    CallsView view = new CallsView(list, scenes.bench.tools, texts, new NoFile(), number -> true);
    return scenes.framed(view.view(), texts);
  }

  private static final class NoFile implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}
