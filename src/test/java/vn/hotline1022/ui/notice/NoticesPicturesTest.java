package vn.hotline1022.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.notice.NoticeSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The board and its card in both sizes, themes and languages: nothing cut, nothing overlapping. */
class NoticesPicturesTest {

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListWithOneOpenIsWhole(Shot shot) {
    NoticeBench leader = new NoticeBench(Role.SUPERVISOR).filled();
    Fx.run(() -> leader.model.open(NoticeSamples.newScript().id()));
    assertThat(Pictures.take("notice-open", shot, framed(leader.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEditorIsWhole(Shot shot) {
    NoticeBench leader = new NoticeBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          leader.model.create();
          leader.model.editor().title().set("Mã OTP 482913 đến chậm");
          leader.model.save();
          leader.bench.passMillis(500);
        });
    assertThat(Pictures.take("notice-editor", shot, framed(leader.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyBoardIsWhole(Shot shot) {
    NoticeBench operator = new NoticeBench(Role.OPERATOR);
    assertThat(Pictures.take("notice-empty", shot, framed(operator.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void outagesAreWhole(Shot shot) {
    NoticeBench leader = new NoticeBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          leader.side.set(1);
          leader.outagesModel.list().select(NoticeSamples.cutTrunk().id());
        });
    assertThat(Pictures.take("outage-open", shot, framed(leader.view()))).isEmpty();
    Fx.run(() -> leader.outagesModel.correct());
    assertThat(Pictures.take("outage-editor", shot, framed(leader.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCardOnTheDeskIsWhole(Shot shot) {
    NoticeBench leader = new NoticeBench(Role.OPERATOR).filled();
    assertThat(Pictures.take("notice-card", shot, texts -> desk(leader, texts))).isEmpty();
    NoticeBench empty = new NoticeBench(Role.OPERATOR);
    assertThat(Pictures.take("notice-card-below", shot, texts -> desk(empty, leader, texts)))
        .isEmpty();
  }

  /** As the second card, which stands elsewhere than the first. */
  private static Region desk(NoticeBench first, NoticeBench second, Texts texts) {
    return desk(
        List.of(
            new NoticeCard(first.model, texts, _ -> {}),
            new NoticeCard(second.model, texts, _ -> {})),
        texts);
  }

  private static Region desk(NoticeBench leader, Texts texts) {
    return desk(List.of(new NoticeCard(leader.model, texts, _ -> {})), texts);
  }

  private static Region desk(List<Region> cards, Texts texts) {
    DeskScenes scenes = new DeskScenes().withEarlierCalls();
    DeskView view =
        new DeskView(
            scenes.desk,
            scenes.bench.tools,
            texts,
            () -> {},
            _ -> {},
            DeskSlots.of(cards, List.of()));
    return scenes.framed(view.view(), texts);
  }

  private static Function<Texts, Region> framed(Function<Texts, Region> screen) {
    return texts -> new DeskScenes().framed(screen.apply(texts), texts);
  }
}
