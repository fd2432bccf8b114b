package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
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
 * Feedback written on the real desk over a real encrypted store, with the keyboard alone: from a
 * call, locked and closed in the middle and gone on with, sent; and the same once more, counted to
 * the first.
 */
class FeedbackJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private Path files;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void fromACallToWrittenOverALockAndARestartAndTheSameOnceMore() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    hands.press(F2).awaitFocus("desk-number").type("0912345678").tabTo("desk-notes");
    hands.type("Rác tồn đọng đầu ngõ, mùi hôi").press(CONTROL, U).awaitFocus("feedback-kinds");
    hands.press(DIGIT1).tabTo("feedback-groups").press(SPACE).tabTo("feedback-finer").press(SPACE);
    hands.tabTo("feedback-title").type("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    picture("half");
    hands.press(CONTROL, L).awaitText("Đã khoá").awaitNoText("Rác thải sinh hoạt");
    hands.type(PIN).press(ENTER).awaitText("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    desk.close();

    open();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("0912 345 678").press(CONTROL, U);
    hands.awaitText("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    rest();
    hands.press(CONTROL, R).awaitFocus("feedback-right").press(ENTER);
    hands.awaitText("Đã đọc lại cho công dân nghe");
    picture("written");
    hands.press(CONTROL, ENTER).awaitText("Mã phản ánh, đọc cho công dân ghi lại").awaitText("PA-");
    picture("sent");
    hands.tabTo("feedback-receipt-pdf").press(SPACE).awaitText("Đã lưu phiếu");
    assertThat(files).isDirectoryContaining("glob:**phieu-pa-*.pdf");

    again();
    desk.close();
  }

  /** What is still missing: when, where, who, and their yes. */
  private void rest() {
    hands.tabTo("feedback-seen-yesterday").press(SPACE);
    hands.tabTo("feedback-address").type("ngõ 42 phố Việt Hưng");
    hands.tabTo("feedback-unit").type("phường việt hưng").press(DOWN).press(ENTER);
    hands.tabTo("feedback-name").type("Trần Văn Minh");
    hands.awaitText("Đơn vị xử lý (dự kiến): UBND phường Việt Hưng");
    hands.press(CONTROL, SHIFT, R).awaitFocus("feedback-channel").press(ESCAPE);
    hands.tabTo("feedback-may-file").press(SPACE).tabTo("feedback-may-report").press(SPACE);
    hands.awaitText("Đã có đồng ý (bản 1");
  }

  private void again() {
    hands.press(CONTROL, U).awaitFocus("feedback-kinds").press(DIGIT1);
    hands.tabTo("feedback-groups").press(SPACE).tabTo("feedback-finer").press(SPACE);
    hands.tabTo("feedback-title").type("Rác tồn đọng ngõ 42");
    rest();
    hands.awaitText("Có thể trùng 1 phản ánh").press(CONTROL, O).awaitText("Phản ánh có thể trùng");
    picture("same");
    hands.press(DIGIT1).awaitText("Sẽ tính là cùng phản ánh với PA-");
    hands.press(CONTROL, ENTER).awaitText("tính là cùng phản ánh với một phản ánh đã có");
    hands.press(F4);
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
