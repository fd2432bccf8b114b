package vn.hotline1022.ui.amend;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** A saved call put right with the keyboard alone. */
class AmendJourneyTest {
  private AmendScenes scene;
  private Journey journey;

  @BeforeEach
  void openTheList() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scene = new AmendScenes();
              return scene.framed(new Texts(Language.VI));
            });
    Fx.run(() -> scene.keys().install(journey.scene()));
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aCallIsFoundOpenedPutRightAndItsHistoryRead() {
    journey.tabTo("calls-words").type("hen goi lai");
    Fx.run(() -> scene.scenes.bench.passMillis(200));
    journey.press(DOWN).awaitFocus("calls-table").awaitText("Bác Trần Văn Minh, hẹn gọi lại 09:30");
    journey.press(CONTROL, R).awaitFocus("amend-number");
    journey.tabTo("amend-notes").press(CONTROL, END).type(", sau giờ cơm");
    journey.press(CONTROL, S).awaitText("Lịch sử sửa");
    journey.awaitText("hẹn gọi lại 09:30, sau giờ cơm");
    assertThat(scene.scenes.bench.calls.history(scene.newest("0912345678").id())).hasSize(2);
  }

  @Test
  void theCauseIsAskedAtSavingChosenByKeysAndCorrected() {
    Fx.run(() -> scene.unexplained().open());
    journey.press(CONTROL, R).awaitFocus("amend-number").awaitText("vì sao?");
    journey.tabTo("amend-notes").press(CONTROL, END).type(", máy Android 6");
    journey.press(CONTROL, S).awaitText("Chọn nguyên nhân rồi lưu lại").awaitFocus("amend-causes");
    journey.press(SPACE).awaitNoText("Chọn nguyên nhân rồi lưu lại");
    journey.press(CONTROL, S).awaitText("Lịch sử sửa").awaitText("máy Android 6");
    String first = scene.newest("0912345678").cause().orElseThrow();

    journey.press(CONTROL, R).awaitFocus("amend-number").tabTo("amend-causes").press(RIGHT);
    journey.press(CONTROL, S).awaitText("Lịch sử sửa");
    assertThat(scene.newest("0912345678").cause()).isPresent();
    assertThat(scene.newest("0912345678").cause().orElseThrow()).isNotEqualTo(first);

    journey.press(CONTROL, R).awaitFocus("amend-number").tabTo("amend-result");
    journey.press(SPACE).press(DOWN).press(ENTER).awaitNoText("vì sao?");
    journey.press(CONTROL, S).awaitText("Lịch sử sửa");
    assertThat(scene.newest("0912345678").cause()).isEmpty();
  }

  @Test
  void aCallOfSomebodyWhoAskedForRestrictionSaysSoInsteadOfNumberAndNotes() {
    Fx.run(() -> scene.restricted());
    journey.awaitText("Đang hạn chế").awaitText("Người này yêu cầu hạn chế");
    journey.awaitNoText("bác đi khám").awaitNoText("Trần Văn Minh").press(CONTROL, R);
    assertThat(Fx.get(() -> scene.model.amending().get())).isFalse();
  }
}
