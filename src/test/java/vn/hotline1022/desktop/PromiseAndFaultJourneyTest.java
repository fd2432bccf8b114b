package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
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
 * A promise and a fault on the real desk over a real encrypted store, with the keyboard alone: over
 * a lock and a restart nothing typed is lost, and what was promised is kept.
 */
class PromiseAndFaultJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void whatIsPromisedAndHandedOverOutlivesALockAndARestart() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    Path profile = temporary.resolve("profile");
    open(profile, files);
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    hands.press(F2).awaitFocus("desk-number").type("0904118532");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
    hands.press(CONTROL, D).awaitText("Gọi lại lúc nào?").tabTo("quick-TOMORROW_MORNING");
    hands.press(SPACE).awaitText("lúc 08:30").tabTo("promise-why").type("Xem đã cài xong chưa");
    picture("panel");
    hands.press(CONTROL, L).awaitText("Đã khoá").awaitNoText("Xem đã cài xong");
    hands.type(PIN).press(ENTER).awaitText("Xem đã cài xong chưa").press(CONTROL, D);
    hands.awaitText("08:30 · mã");
    desk.close();

    open(profile, files);
    signIn();
    hands.awaitText("08:30 · mã").press(F8).awaitFocus("escalation-STEP");
    hands.tabTo("escalation-MESSAGE").type("Lỗi 500 khi tải ảnh").press(F8);
    hands.press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
    picture("ready");

    callBack();
    hands.press(CONTROL, DIGIT4).awaitText("KT-").awaitText("Lỗi 500 khi tải ảnh");
    picture("faults");
    desk.close();

    open(profile, files);
    signIn();
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT3);
    hands.awaitText("Đã xong 1").awaitText("Ngày khác 0");
    hands.press(CONTROL, DIGIT1);
    assertThat(profile.resolve("desk.db")).isNotEmptyFile();
    desk.close();
  }

  private void callBack() {
    hands.press(CONTROL, DIGIT3).awaitText("Ngày khác 1");
    hands.tabTo("promise-groups").press(RIGHT).tabTo("promises").press(DOWN);
    hands.awaitText("Đọc mã này trước khi gọi lại").awaitText("Xem đã cài xong chưa");
    picture("promises");
    hands.press(CONTROL, B).awaitText("Đang đổ chuông").awaitText("Gọi lại được chưa?");
    hands.press(F2).awaitText("Đang đàm thoại");
    picture("calling");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).press(F4);
    hands.tabTo("outcome-KEPT").press(SPACE).tabTo("desk-results").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
    hands.press(CONTROL, DIGIT3).awaitText("Đã xong 1");
  }

  private void signIn() {
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
  }

  private void open(Path profile, Path files) {
    desk = DeskInTest.start(profile, files);
    hands = desk.hands();
  }

  private void picture(String name) {
    hands.settle();
    Path file = Path.of("target", "screens").resolve("promise-and-fault-" + name + ".png");
    Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
  }
}
