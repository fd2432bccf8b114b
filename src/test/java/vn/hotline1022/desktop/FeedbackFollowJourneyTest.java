package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;

/**
 * One item on the real desk over a real encrypted store, with the keyboard alone: filed by hand,
 * answered, called back, rated, taken up again; closed twice on the way with something half done.
 */
class FeedbackFollowJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private Path files;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void anItemIsFiledAnsweredToldRatedAndTakenUpAgain() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    write();
    file();
    answer();
    callBack();
    hands.press(CONTROL, DIGIT8).awaitText("Cần làm 1").tabTo("feedback-tabs").press(LEFT);
    hands.awaitText("Chờ gửi").tabTo("feedback-list").press(DOWN);
    hands.awaitText("Phản ánh tiếp, mở lại").awaitText("Không hài lòng · Hai hôm sau lại tắt");
    picture("reopened");
    assertThat(temporary.resolve("profile").resolve("desk.db")).isNotEmptyFile();
    desk.close();
  }

  private void write() {
    hands.press(CONTROL, U).awaitFocus("feedback-kinds").press(DIGIT1);
    hands.tabTo("feedback-groups").press(SPACE);
    hands.tabTo("feedback-finer").press(SPACE).tabTo("feedback-title");
    hands.type("Đèn đường hỏng phố Chùa Láng").tabTo("feedback-description");
    hands.type("Hai bóng đèn trước số 91 phố Chùa Láng không sáng từ tối hôm qua, ngõ rất tối.");
    hands.tabTo("feedback-seen-today").press(SPACE);
    hands.tabTo("feedback-address").type("số 91 phố Chùa Láng");
    hands.tabTo("feedback-unit").type("phường láng").press(ENTER);
    hands.tabTo("feedback-name").type("Phạm Đình Khôi").tabTo("feedback-phone").type("0982004417");
    hands.press(CONTROL, SHIFT, R).awaitFocus("feedback-channel").press(SPACE).press(ESCAPE);
    hands.tabTo("feedback-may-file").press(SPACE).tabTo("feedback-may-report").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("PA-").awaitFocus("feedback-sent-file");
    picture("sent");
  }

  /** Three fields are copied, the desk is closed, the others and the code come after. */
  private void file() {
    hands.press(SPACE).awaitText("Gửi vào iHaNoi").awaitFocus("filing-fields").press(ENTER);
    hands.press(ENTER).press(ENTER).awaitText("(3/");
    picture("filing");
    desk.close();
    open();
    signIn();
    place("Cần làm 1").awaitText("Alt G").press(ALT, G);
    hands.awaitFocus("filing-fields").press(ENTER).awaitText("(4/");
    for (int i = 0; i < 20 && !focused("filing-code"); i++) {
      hands.press(ENTER);
    }
    hands.awaitFocus("filing-code").type("293944").press(ENTER).awaitText("Hạn tiếp nhận");
    picture("filed");
    hands.press(ESCAPE).awaitText("Cần làm 0").awaitText("Đang chờ 1");
  }

  /** The answer is half typed when the desk is closed. */
  private void answer() {
    waiting()
        .awaitText("Alt T")
        .press(ALT, T)
        .awaitFocus("step-text")
        .type("Đã thay hai bóng đèn.");
    desk.close();
    open();
    signIn();
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT8).awaitText("Cần làm 0");
    waiting().awaitText("Đã thay hai bóng đèn.").press(CONTROL, ENTER);
    hands.awaitText("“Đã thay hai bóng đèn.”").awaitText("Cần làm 1");
    picture("answered");
  }

  private void callBack() {
    hands.press(CONTROL, B).awaitText("Đang đổ chuông").awaitText("Chưa gặp").press(F2);
    hands.awaitText("Đang đàm thoại").tabTo("result-REACHED").press(DIGIT3);
    hands.tabTo("result-comment").type("Hai hôm sau lại tắt").tabTo("result-reopen").press(SPACE);
    picture("calling");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).press(F4);
    hands.tabTo("desk-results").press(SPACE).press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
  }

  private Journey place(String text) {
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT8).awaitText(text);
    return hands.tabTo("feedback-list").press(DOWN).awaitText("Ghi phản ánh").settle();
  }

  private Journey waiting() {
    hands.tabTo("feedback-tabs").press(RIGHT).awaitText("Đèn đường hỏng");
    return hands.tabTo("feedback-list").press(DOWN).awaitText("Đã gửi");
  }

  private boolean focused(String id) {
    return Fx.get(
        () ->
            hands.scene().getFocusOwner() != null
                && id.equals(hands.scene().getFocusOwner().getId()));
  }

  private void signIn() {
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
  }

  private void open() {
    desk = DeskInTest.start(temporary.resolve("profile"), files);
    hands = desk.hands();
  }

  private void picture(String name) {
    hands.settle();
    Path file = Path.of("target", "screens").resolve("feedback-journey-" + name + ".png");
    Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
  }
}
