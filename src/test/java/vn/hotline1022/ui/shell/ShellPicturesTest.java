package vn.hotline1022.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.MemoryShifts;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.calls.CallFinder;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.calls.NumberFinder;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskView;
import vn.hotline1022.ui.followup.FollowUpScenes;
import vn.hotline1022.ui.palette.PaletteModel;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** The whole window with the desk in it: nothing cut, nothing on top of something else. */
class ShellPicturesTest {
  private static final Person HA = new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR);

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    for (TextSize size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
      shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(size));
    }
    return shots;
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theWindowBetweenCallsIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "window-ready",
                shot,
                texts ->
                    window(new DeskScenes().withEarlierCalls(), model(Optional.empty()), texts)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theWindowInACallIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "window-in-call",
                shot,
                texts -> window(new DeskScenes().inCall(), model(Optional.empty()), texts)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theWindowInACallWithSampleDataAndAFailureIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "window-trouble",
                shot,
                texts -> {
                  ShellViewModel model = model(Optional.of("thử một lần cho biết"));
                  model.fault().set(new Fault.FolderReadOnly("/home/truc/backups"));
                  return window(new DeskScenes().inCall(), model, texts);
                }))
        .isEmpty();
  }

  static Stream<Shot> usualShots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest
  @MethodSource("usualShots")
  void theWindowOfAShiftLeaderWhoIsAskedForHelpWhileASecondCallRingsIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "window-help",
                shot,
                texts -> {
                  FollowUpScenes morning = new FollowUpScenes().filled();
                  DeskScenes scenes = morning.scenes.twoAtATime();
                  return window(
                      scenes,
                      model(Optional.empty()),
                      scenes.meanwhile(scenes.helpCalls("TC01"), texts),
                      new HBox(8, morning.promises.pill(texts), scenes.status(texts)),
                      texts);
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingScrollsAtTheOfficeScreensSizeEvenUnderTheBandOfSampleData(Language language) {
    for (boolean calling : List.of(false, true)) {
      boolean scrolls =
          Fx.get(
              () -> {
                DeskScenes scenes = new DeskScenes().withEarlierCalls();
                Region window =
                    window(
                        calling ? scenes.inCall() : scenes,
                        model(Optional.of("thử một lần cho biết")),
                        new Texts(language));
                Pictures.dress(window, Shot.of(1366, 690, Mode.LIGHT, language));
                ScrollPane desk = (ScrollPane) window.lookup(".desk-scroll");
                Bounds inside = desk.getContent().getLayoutBounds();
                return inside.getHeight() > desk.getViewportBounds().getHeight() + 0.5
                    || inside.getWidth() > desk.getViewportBounds().getWidth() + 0.5;
              });
      assertThat(scrolls).as("in a call: %s", calling).isFalse();
    }
  }

  private static ShellViewModel model(Optional<String> sample) {
    return new ShellViewModel(HA, MemoryShifts.standard("MORNING"), sample);
  }

  private static Region window(DeskScenes scenes, ShellViewModel model, Texts texts) {
    return window(scenes, model, scenes.meanwhile(texts), scenes.status(texts), texts);
  }

  private static Region window(
      DeskScenes scenes, ShellViewModel model, Region meanwhile, Region status, Texts texts) {
    DeskView desk =
        new DeskView(scenes.desk, scenes.bench.tools, texts, () -> {}, call -> {}, DeskSlots.EMPTY);
    return new ShellView(
            model,
            new NoActions(),
            List.of(desk),
            meanwhile,
            status,
            palette(scenes, model, texts),
            new SceneDialogs(texts),
            texts)
        .view();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void thePaletteLiesOverTheWindowWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "window-palette",
                shot,
                texts -> {
                  ShellViewModel model = model(Optional.empty());
                  DeskScenes scenes = new DeskScenes().inCall();
                  Region window = window(scenes, model, texts);
                  model.search().set("0912");
                  scenes.bench.passMillis(100);
                  return window;
                }))
        .isEmpty();
  }

  private static PaletteModel palette(DeskScenes scenes, ShellViewModel model, Texts texts) {
    PaletteModel palette =
        new PaletteModel(
            model.search(), scenes.bench.tools.reads(), scenes.bench.delays, words -> {});
    CallTexts words = new CallTexts(texts, scenes.bench.tools);
    palette.use(
        List.of(
            new NumberFinder(scenes.bench.calls, scenes.bench.tools.numbers(), words, typed -> {}),
            new CallFinder(scenes.bench.calls, words, (typed, call) -> {})),
        () -> {});
    return palette;
  }

  private static final class NoActions implements ShellView.Actions {
    @Override
    public void lock() {}

    @Override
    public void help() {}
  }
}
