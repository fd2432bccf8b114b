package vn.hotline1022.ui.guidebook;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The book of guides by keyboard alone. */
class GuidebookJourneyTest {
  private Journey journey;

  private void open(GuidebookBench book) {
    TabbedScreen[] screen = new TabbedScreen[1];
    journey =
        Journey.open(
            () -> {
              screen[0] = book.screen(new Texts(Language.VI));
              return screen[0].view();
            });
    Fx.run(() -> screen[0].shown());
    journey.awaitFocus("guidebook-list");
  }

  @AfterEach
  void close() {
    journey.close();
  }

  @Test
  void aLeaderFindsAGuideReadsItsFiguresAndGoesThroughItsStepsByArrows() {
    GuidebookBench book = new GuidebookBench(Role.SUPERVISOR).filled();
    open(book);
    Fx.run(() -> journey.scene().lookup("#guidebook-filter").requestFocus());
    journey.type("khong nhan otp").press(DOWN).awaitFocus("guidebook-list");
    journey.awaitText("Không nhận được mã OTP").awaitText("Lượt hướng dẫn").awaitText("Bỏ dở");
    journey.tabTo("guidebook-flow").press(DOWN);
    Guide noOtp = GuidebookBench.shipped("no-otp");
    assertThat(Fx.get(() -> book.model.step().get())).contains(noOtp.start());
    journey.awaitText("lượt đến bước này").press(DOWN);
    assertThat(Fx.get(() -> book.model.step().get())).isNotEqualTo(Optional.of(noOtp.start()));
    journey.press(ESCAPE).awaitText("Kết quả").awaitFocus("guidebook-flow");
  }

  @Test
  void aStepNobodyTriedIsOneKeyFromItsWordsAndItsPlaceInTheFile() {
    GuidebookBench book = new GuidebookBench(Role.SUPERVISOR).filled();
    Fx.run(() -> book.model.open("install-android"));
    open(book);
    journey.tabTo("guidebook-untried-search").press(SPACE);
    journey.awaitText("install-android.yaml, bước search").awaitText("Chưa ai thử bước này");
    assertThat(inSight("search")).isTrue();
  }

  @Test
  void anOperatorSeesTheWordsOfAStepAndNoFigures() {
    GuidebookBench book = new GuidebookBench(Role.OPERATOR).filled();
    Fx.run(() -> book.model.open("no-otp"));
    open(book);
    journey.tabTo("guidebook-flow").press(DOWN).awaitText("Esc: trở lại");
    journey.awaitNoText("lượt đến").awaitNoText("Hoàn thành").awaitNoText("chưa thử trên máy");
    journey.awaitNoText("Từ trước đến nay");
  }

  @Test
  void inTheLongestGuideWhateverIsChosenIsInSightAndItAllFitsByOneKey() {
    GuidebookBench book = new GuidebookBench(Role.OPERATOR).with(LongGuide.of(150));
    Fx.run(() -> book.model.open("long"));
    open(book);
    journey.tabTo("guidebook-flow").press(END).settle();
    assertThat(Fx.get(() -> book.model.step().get())).contains("s149");
    assertThat(inSight("s149")).isTrue();
    journey.press(HOME).settle();
    assertThat(inSight("s0")).isTrue();
    journey.press(RIGHT).press(MINUS).press(MINUS).press(DOWN).press(DOWN).settle();
    assertThat(inSight(Fx.get(() -> book.model.step().get().orElseThrow()))).isTrue();
  }

  private boolean inSight(String step) {
    return Fx.get(
        () -> {
          FlowChart chart = (FlowChart) journey.scene().lookup("#guidebook-flow");
          Node box = chart.box(step).orElseThrow();
          Node room = journey.scene().lookup("#guidebook-flow-scroll");
          Bounds at = box.localToScene(box.getLayoutBounds());
          return room.localToScene(room.getLayoutBounds()).contains(at);
        });
  }
}
