package vn.hotline1022.ui.escalation;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskKeys;
import vn.hotline1022.ui.shell.ShellKeys;

/** Handing a fault over and working on faults with the keyboard alone. */
class EscalationJourneyTest {
  @TempDir private Path files;
  private EscalationScenes morning;
  private Journey journey;

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aFaultIsHandedOverInTheCall() {
    open(false);
    journey.press(F2).awaitFocus("desk-number").type("0366902114");
    journey.tabTo("desk-reason-groups").press(SPACE);
    journey.press(F8).awaitText("Nguyên văn thông báo lỗi").awaitFocus("escalation-STEP");
    journey.tabTo("escalation-MESSAGE").type("Lỗi 500").tabTo("escalation-DEVICE").type("Oppo A5s");
    journey.tabTo("escalation-CARRIER-choices").press(RIGHT).press(RIGHT);
    journey.tabTo("escalation-NETWORK-choices").press(SPACE).press(SPACE);
    journey.tabTo("escalation-NETWORK").type("Wi-Fi ở cơ quan");
    journey.tabTo("escalation-consent").press(SPACE).press(ESCAPE);
    journey.awaitNoText("Nguyên văn thông báo lỗi").awaitText("Phiếu kỹ thuật");
    journey.press(CONTROL, ENTER).awaitText("Sẵn sàng");
    Escalation fault = morning.kept.newest(1).getFirst();
    assertThat(fault.field(EscalationField.DEVICE)).isEqualTo("Oppo A5s");
    assertThat(fault.mayShareNumber()).isTrue();
    assertThat(fault.field(EscalationField.CARRIER)).isEqualTo("MOBIFONE");
    assertThat(fault.field(EscalationField.NETWORK)).isEqualTo("Wi-Fi ở cơ quan");
    EscalationTexts words = new EscalationTexts(new Texts(Language.VI), morning.tools.calls());
    assertThat(words.value(fault, EscalationField.CARRIER)).isEqualTo("MobiFone");
    assertThat(words.value(fault, EscalationField.NETWORK)).isEqualTo("Wi-Fi ở cơ quan");
  }

  @Test
  void theFocalPointAnswersWithTheKeyboard() {
    open(true);
    journey.tabTo("faults").press(DOWN).awaitText("Đã thử");
    journey.press(ENTER).awaitFocus("fault-answer").type("Đang sửa");
    journey.tabTo("move-IN_PROGRESS").press(SPACE).awaitText("Đang xử lý 1");
    assertThat(morning.kept.newest(9))
        .extracting(Escalation::state)
        .contains(EscalationState.IN_PROGRESS);
    journey.tabTo("fault-answers").press(SPACE).awaitFocus("answers-text");
    String code = morning.kept.search("oppo a5s", 1).getFirst().code();
    journey.type(code + ": da sua").tabTo("answers-take").press(SPACE);
    journey.awaitText("Đã nhận 1 trả lời").press(ESCAPE);
    journey.tabTo("fault-paper").press(SPACE).awaitText("Đã xuất");
    assertThat(files.resolve("hotline1022-ky-thuat-2026-11-21.pdf")).isNotEmptyFile();
    assertThat(morning.kept.newest(9))
        .extracting(Escalation::state)
        .doesNotContain(EscalationState.NEW);
  }

  private void open(boolean place) {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              morning = new EscalationScenes(place);
              morning.files = files;
              Texts texts = new Texts(Language.VI);
              return place ? morning.filled().place(texts) : morning.desk(texts);
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          new DeskKeys(morning.scenes.desk, () -> {}).addTo(keys);
          morning.faults.addKeys(keys);
          keys.install(journey.scene());
        });
  }
}
