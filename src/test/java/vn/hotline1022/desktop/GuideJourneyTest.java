package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.V;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;

/** Guides on the real desk over a real encrypted store, with the keyboard alone. */
class GuideJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private Path profile;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void aDeskOfItsOwn() throws IOException {
    Files.createDirectory(temporary.resolve("chosen"));
    profile = temporary.resolve("profile");
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
  }

  @Test
  void anInstallationIsLedByDigitsOverADetourAChangedAnswerALockAndARestart() {
    callAboutAndroid();
    hands.press(F11).awaitText("Đang gọi bằng máy nào?").awaitFocus("guide-side");
    answer("Mở CH Play", DIGIT1);
    answer("Tìm “iHaNoi”", DIGIT1);
    answer("Mở trang iHaNoi", DIGIT1);
    detour();
    answer("Bấm “Cài đặt”", DIGIT1);
    answer("Đợi tải về", DIGIT1);
    picture("waiting");

    hands.press(CONTROL, L).awaitText("Đã khoá").awaitNoText("Đợi tải về");
    hands.type(PIN).press(ENTER).awaitText("Đợi tải về");
    desk.close();
    open();
    signIn();
    hands.awaitText("Máy đang tải").awaitText("Bấm “Cài đặt”");
    picture("resumed");

    // The way here: three steps, the detour with its step, and back; then this one.
    hands.tabTo("guide-passed-6").press(SPACE).awaitText("Đang sửa câu trả lời trước");
    hands.press(ESCAPE).awaitNoText("Đang sửa câu trả lời trước").awaitText("Máy đang tải");
    hands.tabTo("guide-passed-6").press(SPACE).awaitText("Đang sửa câu trả lời trước");
    hands.press(DIGIT2).awaitText("Ghi “Mở”").awaitNoText("Bấm “Cài đặt”");
    answer("Đã cài xong", DIGIT1);
    hands.awaitText("Đã cài và mở được iHaNoi trên máy Android.");
    picture("end");
    hands.press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");

    hands.press(CONTROL, DIGIT2).awaitFocus("calls-words").type("cai va mo duoc");
    hands.awaitText("0912 345 678").press(DOWN);
    hands.awaitText("Hướng dẫn “Cài iHaNoi trên Android”: Đã cài và mở được");
    desk.close();
  }

  /** Over to "no OTP" and back to the same step, by Alt and digits in the notes as well. */
  private void detour() {
    // The list of keys builds every place, and with it those that use the same keys.
    hands.press(SHIFT, F1).awaitText("Khoá màn hình").press(ESCAPE).awaitNoText("Khoá màn hình");
    hands
        .awaitFocus("guide-side")
        .press(ALT, R)
        .awaitText("Rẽ sang hướng dẫn nào?")
        .type("khong nhan duoc ma otp");
    hands.press(ENTER).awaitText("Quay về").awaitNoText("Rẽ sang hướng dẫn nào?");
    hands.awaitText("Không nhận được mã OTP");
    hands.tabTo("desk-notes").type("Bác hỏi thêm về mã OTP.").press(ALT, DIGIT1);
    hands.awaitText("Bác hỏi thêm về mã OTP.").press(ALT, V).awaitText("Mở trang iHaNoi");
    hands.press(ESCAPE);
  }

  @Test
  void anEndForTheTechniciansIsHandedOverWithItsStepAndItsTrail() {
    callAboutAndroid();
    hands.press(F11).awaitText("Đang gọi bằng máy nào?").awaitFocus("guide-side");
    hands.press(DIGIT1).press(DIGIT1).press(DIGIT1).press(DIGIT2).press(DIGIT2).press(DIGIT2);
    hands.awaitText("Ghi dòng báo lỗi").tabTo("guide-entry");
    hands.type("Ứng dụng đã dừng, mã OTP 482913").press(ENTER);
    hands.awaitFocus("escalation-STEP").awaitText("Cài iHaNoi trên Android (bản ");
    picture("fault");
    hands.press(F11).awaitFocus("guide-side").press(F8).awaitFocus("escalation-STEP");
    hands.press(F8).awaitText("Chuyển kỹ thuật").press(CONTROL, ENTER);
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT4).awaitText("KT-");
    hands.awaitText("Ứng dụng đã dừng").awaitNoText("482913");
    desk.close();
  }

  @Test
  void anEndToBeContinuedIsPromisedWhenTheCallIsSaved() {
    hands.press(F2).awaitFocus("desk-number").type("0904118532");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
    hands.tabTo("desk-reasons").press(RIGHT).press(SPACE).press(F11);
    hands.awaitText("Không nhận được mã OTP").awaitFocus("guide-side");
    hands.press(DIGIT1).press(DIGIT2).press(DIGIT2).awaitText("Gọi lại lúc nào?");
    hands.awaitNoText("····");
    picture("promise");
    hands.press(ESCAPE).press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
    hands.press(CONTROL, DIGIT3).awaitText("0904 118 532");
    desk.close();
  }

  private void callAboutAndroid() {
    hands.press(F2).awaitFocus("desk-number").type("0912345678");
    hands.tabTo("desk-reason-groups").press(SPACE).tabTo("desk-reasons").press(SPACE);
  }

  private void answer(String nextTitle, KeyCode digit) {
    hands.press(digit).awaitText(nextTitle);
  }

  private void signIn() {
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
  }

  private void open() {
    desk = DeskInTest.start(profile, temporary.resolve("chosen"));
    hands = desk.hands();
  }

  private void picture(String name) {
    hands.settle();
    Path file = Path.of("target", "screens").resolve("guide-journey-" + name + ".png");
    Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
  }
}
