package vn.hotline1022.ui.unit;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

/** A unit chosen by keyboard alone, and what it looks like. */
class UnitFieldTest {
  private final UnitBook book = new UnitBook();
  private final UnitEntry entry = new UnitEntry(book);
  private Journey journey;
  private UnitField field;
  private Button next;

  @BeforeEach
  void openAWindow() {
    journey =
        Journey.open(
            () -> {
              load();
              field = new UnitField("unit", entry, new Texts(Language.VI));
              next = new Button("Tiếp");
              next.setId("next");
              return new VBox(field, next);
            });
    journey.tabTo("unit");
  }

  @AfterEach
  void closeIt() {
    journey.close();
  }

  private void load() {
    book.load(() -> new UnitFinder(UnitTables.standard()), new Tasks(Runnable::run, Runnable::run));
  }

  @Test
  void anOldNameBecomesTheUnitOfTodayAndSaysWhereItCameFrom() {
    double before = Fx.get(() -> next.getLayoutY());
    journey.type("trúc bạch");
    Fx.await("the options", () -> popup().isPresent());
    assertThat(Fx.<Double>get(() -> next.getLayoutY())).isEqualTo(before);
    journey.awaitFocus("unit").press(ENTER);
    journey.awaitText("Phường Ba Đình").awaitText("Từ Phường Trúc Bạch, quận Ba Đình (cũ)");
    assertThat(Fx.<Optional<String>>get(() -> entry.code().get())).contains("2025:00004");
    assertThat(Fx.<Optional<Window>>get(UnitFieldTest::popup)).isEmpty();
    assertThat(Fx.<Double>get(() -> next.getLayoutY())).isEqualTo(before);
  }

  @Test
  void aSplitUnitAsksWhereTheHouseIs() {
    journey.type("cống vị ba đình").press(ENTER);
    Fx.await("the question", () -> popupShows("Nhà ở đường, tổ hay thôn nào?"));
    journey.press(DOWN, TAB);
    assertThat(Fx.<Optional<String>>get(() -> entry.code().get())).isEmpty();
    journey.tabTo("unit").type("P. Cống Vị").press(ENTER).press(DOWN).press(ENTER);
    journey.awaitText("Từ Phường Cống Vị, quận Ba Đình (cũ)");
  }

  @Test
  void escapeClosesTheOptionsAndKeepsTheWords() {
    journey.type("minh kh");
    Fx.await("the options", () -> popup().isPresent());
    journey.press(ESCAPE);
    Fx.await("no options", () -> popup().isEmpty());
    journey.awaitText("minh kh").awaitText("Chưa chọn phường, xã").awaitFocus("unit");
    journey.press(DOWN);
    Fx.await("the options", () -> popup().isPresent());
  }

  @Test
  void telexComposesUndisturbed() {
    for (String composed : List.of("so", "sơ", "sơn", "sơn đ", "sơn đồ", "sơn đồng")) {
      compose(composed);
      assertThat(Fx.text(() -> field.field().getText())).isEqualTo(composed);
    }
    commit("sơn đồng");
    assertThat(Fx.text(() -> field.field().getText())).isEqualTo("sơn đồng");
    assertThat(Fx.<Boolean>get(() -> entry.open().get())).as("options of what was typed").isTrue();
    Fx.await(this::state, () -> popupShows("Sơn Đồng"));
  }

  @Test
  void theOptionsFollowWhatIsTypedAlsoAfterMemoryWasCollected() {
    journey.type("minh kh");
    Fx.await(this::state, () -> popupShows("Minh Khai"));
    collect();
    journey.times(7, BACK_SPACE).type("trúc bạch");
    Fx.await(this::state, () -> popupShows("Trúc Bạch"));
  }

  /** What nothing holds any more is gone afterwards. */
  private static void collect() {
    WeakReference<Object> nobodys = new WeakReference<>(new Object());
    Fx.await(
        "the collection",
        () -> {
          System.gc();
          return nobodys.get() == null;
        });
  }

  private String state() {
    return "the options; open %s, focus %s, window %s, typed %s, chosen %s, popups %s"
        .formatted(
            entry.open().get(),
            field.field().isFocused(),
            journey.stage().isFocused(),
            entry.text().get(),
            entry.code().get(),
            Window.getWindows().filtered(Popup.class::isInstance).size());
  }

  @Test
  void aKeptPlaceIsShownInWords() {
    Fx.run(() -> entry.show(Optional.of("outside")));
    journey.awaitText("Ngoài Hà Nội");
    Fx.run(() -> entry.show(Optional.of("2024:00592")));
    journey.awaitText("(cũ)");
    Fx.run(entry::clear);
    journey.awaitNoText("(cũ)");
  }

  static Stream<Shot> shots() {
    return Pictures.allShots().stream().filter(shot -> shot.width() < 1900);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theOptionsAndTheQuestionAreWhole(Shot shot) {
    assertThat(Pictures.take("unit-options", shot, texts -> scene(texts, "minh khai", false)))
        .isEmpty();
    assertThat(Pictures.take("unit-question", shot, texts -> scene(texts, "co nhue 2", true)))
        .isEmpty();
    assertThat(Pictures.take("unit-ended", shot, texts -> scene(texts, "Hữu Bằng", true)))
        .isEmpty();
  }

  private Region scene(Texts texts, String typed, boolean enter) {
    UnitEntry shown = new UnitEntry(book);
    load();
    UnitField unit = new UnitField("unit", shown, texts);
    shown.text().set(typed);
    if (enter) {
      shown.enter();
    }
    UnitSuggestions options = new UnitSuggestions(shown, texts);
    VBox box = new VBox(8, unit, options);
    box.setFillWidth(false);
    unit.setPrefWidth(380);
    options.setPrefWidth(380);
    box.setPadding(new Insets(20));
    return box;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theLookUpIsWhole(Shot shot) {
    for (String code : List.of("2025:00004", "2024:00592", "before-1286:00010")) {
      assertThat(
              Pictures.take(
                  "unit-lookup-" + code.replace(':', '-'), shot, text -> lookUp(text, code)))
          .isEmpty();
    }
  }

  private Region lookUp(Texts texts, String code) {
    UnitEntry shown = new UnitEntry(book);
    load();
    shown.show(Optional.of(code));
    return new DeskScenes().framed(new UnitsTab(shown, texts).view(), texts);
  }

  @Test
  void thePaletteFindsOldAndNewUnits() {
    List<String> opened = new ArrayList<>();
    UnitPalette palette =
        new UnitPalette(
            () -> book.finder().get(),
            new Texts(Language.VI),
            unit -> opened.add(unit.code().text()));
    assertThat(palette.find("truc bach", 5))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.detail()).isEqualTo("quận Ba Đình (cũ) → phường Ba Đình");
              found.open().run();
            });
    assertThat(opened).containsExactly("2024:00004");
    assertThat(palette.find("minh khai", 2)).hasSize(2);
  }

  private static Optional<Window> popup() {
    return Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .filter(popup -> !popup.getScene().getRoot().lookupAll(".unit-suggestions").isEmpty())
        .findFirst();
  }

  private static boolean popupShows(String text) {
    return popup()
        .map(popup -> popup.getScene().getRoot().lookupAll(".label").stream())
        .orElseGet(Stream::empty)
        .map(node -> ((javafx.scene.control.Label) node).getText())
        .anyMatch(shown -> shown.contains(text));
  }

  private void compose(String text) {
    fire(List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)), "");
  }

  private void commit(String text) {
    fire(List.of(), text);
  }

  private void fire(List<InputMethodTextRun> composed, String committed) {
    Fx.run(
        () ->
            field
                .field()
                .fireEvent(
                    new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0)));
  }
}
