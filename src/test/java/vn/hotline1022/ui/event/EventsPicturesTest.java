package vn.hotline1022.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.theme.Appearance.Mode;

/** Events in all sizes, themes and languages: nothing cut, nothing overlapping. */
class EventsPicturesTest {

  static List<Shot> shots() {
    // Two sizes of the usual, and the small one of a laptop at 150 %.
    return List.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI),
        Shot.of(1920, 1080, Mode.DARK, Language.EN),
        Shot.of(911, 460, Mode.LIGHT, Language.VI),
        Shot.of(911, 460, Mode.DARK, Language.EN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anOpenEventIsWhole(Shot shot) {
    EventBench leader = new EventBench(Role.SUPERVISOR).filled();
    Fx.run(() -> leader.model.beginOrEnd());
    assertThat(Pictures.take("event-open", shot, framed(leader.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEditorsAreWhole(Shot shot) {
    EventBench leader = new EventBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          leader.model.correct();
          leader.model.editor().name().set("");
          leader.model.save();
          leader.bench.passMillis(500);
        });
    assertThat(Pictures.take("event-editor", shot, framed(leader.view()))).isEmpty();
    EventBench other = new EventBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          other.stays.correct(other.staysOf(EventSamples.vietHung().id()).getFirst());
          other.stays.save();
        });
    assertThat(Pictures.take("event-stay", shot, framed(other.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theReportIsWhole(Shot shot) {
    EventBench leader = new EventBench(Role.SUPERVISOR).filled();
    Fx.run(
        () -> {
          leader.side.set(1);
          leader.report.refresh();
        });
    assertThat(Pictures.take("event-report", shot, framed(leader.view()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theEmptyPlaceIsWhole(Shot shot) {
    EventBench volunteer = new EventBench(Role.VOLUNTEER);
    assertThat(Pictures.take("event-empty", shot, framed(volunteer.view()))).isEmpty();
  }

  private static Function<Texts, Region> framed(Function<Texts, Region> screen) {
    return texts -> new DeskScenes().framed(screen.apply(texts), texts);
  }
}
