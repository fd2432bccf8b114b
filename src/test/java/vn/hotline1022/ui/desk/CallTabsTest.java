package vn.hotline1022.ui.desk;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** The sides of the middle that features bring, and the notes that move beside them. */
class CallTabsTest {
  private final List<String> taken = new ArrayList<>();
  private DeskScenes scenes;
  private Journey journey;

  @BeforeEach
  void openTheDesk() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scenes = new DeskScenes().withEarlierCalls();
              return desk(scenes, new Texts(Language.VI));
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          new DeskKeys(scenes.desk, () -> {}).addTo(keys);
          keys.install(journey.scene());
        });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void controlTabGoesRoundAndNotesAreAlwaysThere() {
    journey.press(F2).tabTo("desk-notes").type("Bác Minh");
    journey.press(CONTROL, TAB).awaitFocus("guide-side").awaitText("Các bước");
    assertThat(inOutcome("desk-notes")).isTrue();
    journey.tabTo("desk-notes").type(", máy Samsung").awaitText("Bác Minh, máy Samsung");
    journey.press(CONTROL, TAB).awaitFocus("book-side").awaitNoText("Các bước");
    journey.press(CONTROL, TAB).awaitFocus("desk-notes").awaitText("Nội dung");
    assertThat(inOutcome("desk-notes")).isFalse();
    journey.press(CONTROL, SHIFT, TAB).awaitFocus("book-side");
    assertThat(Fx.get(() -> scenes.desk.notes().text().get())).isEqualTo("Bác Minh, máy Samsung");
  }

  @Test
  void everyCallKeepsItsOwnTabAndTheFocusStaysInTheNotes() {
    journey.press(F2).press(CONTROL, TAB).awaitFocus("guide-side").press(F4).press(F2);
    journey.awaitText("Nội dung").awaitNoText("Các bước");
    journey.tabTo("desk-notes").press(F5).awaitText("Các bước").awaitFocus("desk-notes");
    journey.press(F5).awaitNoText("Các bước").awaitFocus("desk-notes");
  }

  @Test
  void newViewsShowTheSameTab() {
    journey.press(F2).press(CONTROL, TAB).awaitFocus("guide-side");
    Fx.run(() -> journey.scene().setRoot(desk(scenes, new Texts(Language.EN))));
    journey.awaitText("Call record").awaitText("Các bước");
  }

  @Test
  void aTabTakesKeysWhereverTheFocusIsOnTheDesk() {
    journey.press(F2).press(DIGIT1);
    assertThat(taken).isEmpty();
    journey.press(CONTROL, TAB).awaitFocus("guide-side").press(DIGIT1);
    journey.tabTo("desk-notes").press(DIGIT1);
    assertThat(taken).hasSize(1);
    journey.press(ESCAPE).press(DIGIT1);
    assertThat(taken).hasSize(2);
  }

  @Test
  void theKeysOfCallsThatAreNoCaseWorkWithoutTheirButtons() {
    journey.press(F2).awaitText("Không hợp lệ, một phím là xong");
    journey.press(CONTROL, TAB).awaitNoText("Không hợp lệ, một phím là xong");
    journey.press(F6).awaitText("Sẵn sàng").awaitText("Đã lưu");
    journey.press(F2).awaitText("Không hợp lệ, một phím là xong");
  }

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatTheCallIsAboutIsWholeBelowItsTab(Shot shot) {
    assertThat(
            Pictures.take("desk-tabs", shot, texts -> desk(new DeskScenes().notPossible(), texts)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theNotesAreWholeBesideAnotherTab(Shot shot) {
    assertThat(Pictures.take("desk-tab-other", shot, texts -> other(shot, texts))).isEmpty();
  }

  private Region other(Shot shot, Texts texts) {
    DeskScenes now = new DeskScenes();
    switch (shot.mode()) {
      case LIGHT -> now.notPossible();
      case DARK -> now.inTrouble();
    }
    now.desk.tabs().show("guide");
    return desk(now, texts);
  }

  private Region desk(DeskScenes now, Texts texts) {
    DeskSlots.Tab guide =
        DeskSlots.Tab.of("guide", "Hướng dẫn", Icon.MAP_MARKER_PATH, side("guide"))
            .withState(new SimpleStringProperty("5 / 8"))
            .withKeys(this::take);
    DeskSlots.Tab book = DeskSlots.Tab.of("book", "Cẩm nang", Icon.BOOK_OPEN_OUTLINE, side("book"));
    DeskSlots slots =
        DeskSlots.of(List.of(), List.of(DeskSlots.InCall.of(guide), DeskSlots.InCall.of(book)));
    DeskView view = new DeskView(now.desk, now.bench.tools, texts, () -> {}, call -> {}, slots);
    return now.framed(view.with(now.lines).view(), texts);
  }

  private boolean take(KeyEvent event) {
    boolean digit =
        event.getCode().isDigitKey() && !(event.getTarget() instanceof TextInputControl);
    if (digit) {
      taken.add(event.getCode().getName());
    }
    return digit;
  }

  private static Region side(String name) {
    VBox side = Panes.column("gap-s", Panes.label(name.equals("guide") ? "Các bước" : "Bài viết"));
    side.setId(name + "-side");
    side.setFocusTraversable(true);
    return side;
  }

  private boolean inOutcome(String id) {
    return Fx.get(() -> journey.scene().lookup(".outcome-column").lookup("#" + id) != null);
  }
}
