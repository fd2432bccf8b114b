package vn.hotline1022.ui.receiver;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The page of the receiver by keyboard alone. */
class ReceiverScreenTest {
  private static final String SECRET = "khoá-rất-bí-mật";

  @Test
  void theKeyCannotBeGotOutOfItsField() {
    ReceiverBench desk = new ReceiverBench();
    Fx.run(() -> desk.type("iHaNoi", ReceiverBench.ADDRESS, ""));
    try (Journey hands = open(desk)) {
      Fx.run(
          () -> {
            ClipboardContent before = new ClipboardContent();
            before.putString("chữ khác");
            Clipboard.getSystemClipboard().setContent(before);
          });
      hands.tabTo("receiver-key").type(SECRET).awaitText("Sẽ được cất mã hoá");
      hands.press(CONTROL, A).press(CONTROL, C);
      Fx.run(desk.model::save);
      hands.awaitText("Đã có khoá – nhập để thay").press(CONTROL, Z).press(CONTROL, A);
      hands.press(CONTROL, C).awaitText("Đã có khoá – nhập để thay").awaitNoText(SECRET);
      assertThat(Fx.text(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("chữ khác");
      assertThat(Fx.text(() -> desk.model.form().key().get())).isEmpty();
    }
    assertThat(desk.kept.settings.orElseThrow().key()).isEqualTo(SECRET);
  }

  @Test
  void categoriesAreMatchedByKeyboardAlone() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    try (Journey hands = open(desk)) {
      hands.awaitFocus("receiver-categories").awaitText("Còn 10/10 lĩnh vực chưa nối hết");
      hands.awaitText("lúc 14:20 hôm qua").press(ALT, N).awaitText("Không có đề nghị");
      hands.awaitText("Còn 7/10").press(HOME).press(ENTER).awaitFocus("receiver-search");
      hands.type("rac").awaitText("Môi trường · 17").press(ENTER);
      hands.awaitFocus("receiver-categories").awaitText("Còn 6/10");
      hands.press(HOME).press(RIGHT).awaitText("Khói bụi và đốt rác").press(DOWN).press(DELETE);
      hands.awaitText("theo lĩnh vực chính → Rác thải sinh hoạt");
      hands.press(ENTER).awaitFocus("receiver-search").press(DOWN).press(ENTER);
      hands.awaitFocus("receiver-categories").awaitText("Gửi tay");
    }
    assertThat(Fx.<Map<String, String>>get(() -> desk.model.match().matching().get().services()))
        .containsEntry("ENVIRONMENT", "17")
        .containsEntry("GARBAGE", "")
        .hasSize(11);
  }

  @Test
  void aTrialStopsByEscAndTheReceiverGoesOnlyWhenSomebodySaysYes() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of("ENVIRONMENT", "17"));
    try (Journey hands = open(desk)) {
      hands.tabTo("receiver-test");
      Fx.run(desk.bench::stall);
      hands.press(ALT, T).awaitText("Đang hỏi nơi nhận").awaitText("Dừng thử").press(ESCAPE);
      hands.awaitNoText("Đang hỏi nơi nhận").awaitText("Thử kết nối");
      Fx.run(desk.bench::goOn);
      hands.press(ALT, T).awaitText("Kết nối được").awaitText("10 loại phản ánh, 2 loại hỏi thêm");
      hands.tabTo("receiver-off").press(SPACE).awaitText("Ngừng gửi đến iHaNoi?");
      hands.awaitFocus("receiver-off-no").press(ESCAPE).awaitFocus("receiver-off");
      hands.awaitNoText("Ngừng gửi đến iHaNoi?").press(SPACE).awaitFocus("receiver-off-no");
      hands.tabTo("receiver-off-yes").press(SPACE).awaitText("Chưa có nơi nhận");
    }
    assertThat(desk.kept.settings).isEmpty();
  }

  private static Journey open(ReceiverBench desk) {
    List<TabbedScreen> made = new ArrayList<>();
    Journey hands =
        Journey.open(
            () -> {
              made.add(desk.screen(new Texts(Language.VI)));
              return made.getFirst().view();
            });
    Fx.run(made.getFirst()::shown);
    return hands;
  }
}
