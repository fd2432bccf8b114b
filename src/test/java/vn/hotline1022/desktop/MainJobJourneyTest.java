package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;

/**
 * The main job with the keyboard alone, on the real desk over a real encrypted store: first start,
 * a call, earlier calls, found again, lock, restart, export. Leaves pictures in the folder that the
 * system property {@code pictures} names.
 */
class MainJobJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;
  private int shots;

  @Test
  void anOperatorSetsUpTakesCallsFindsThemAgainAndExportsThem() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    Path profile = temporary.resolve("profile");
    open(profile, files);
    firstStart(files);
    firstCall();
    secondCallSeesTheFirst();
    findByUnmarkedWord();
    lockAndUnlock();
    desk.close();

    open(profile, files);
    signInAgain();
    export(files);
    desk.close();
  }

  private void open(Path profile, Path files) {
    desk = DeskInTest.start(profile, files);
    hands = desk.hands();
  }

  private void firstStart(Path files) throws IOException {
    hands.awaitFocus("first-device").type("Bàn 03").press(TAB).type("Nguyễn Thu Hà");
    hands.press(TAB).type("ha01").tabTo("first-passphrase").type(PASSPHRASE);
    hands.tabTo("first-repeat").type(PASSPHRASE).tabTo("first-pin").type(PIN);
    picture("first-start");
    hands.press(ENTER).awaitText("Cất giữ khoá khôi phục");
    hands.awaitFocus("recovery-save").press(SPACE).awaitText("Đã lưu khoá khôi phục");
    try (Stream<Path> saved = Files.list(files)) {
      assertThat(saved).hasSize(1);
    }
    picture("recovery-key");
    hands.tabTo("recovery-done").press(SPACE).awaitText("Nhận cuộc gọi mới");
    hands.awaitText("Chưa có cuộc gọi nào.").awaitFocus("desk-number-ready");
    picture("desk-first");
  }

  private void firstCall() {
    hands.press(F2).awaitText("Đang đàm thoại").awaitFocus("desk-number");
    // An old number of eleven digits, as people still say it.
    hands.type("0168 234 5678").awaitText("0382 345 678");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
    hands.awaitText("Không nhận được mã OTP").press(TAB).awaitFocus("desk-reasons");
    hands.press(RIGHT).press(SPACE);
    hands.tabTo("desk-notes").type("Bà Lưu ở ngõ 42 Đường Láng, máy Samsung, chặn tin quảng cáo.");
    hands.awaitText("Đã lưu nháp");
    picture("desk-in-call");
    hands.press(F4).awaitText("Việc sau gọi");
    hands.press(CONTROL, ENTER).awaitText("Chưa lưu được, còn thiếu");
    hands.tabTo("desk-results").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("Đã lưu 0382 345 678");
    picture("desk-ready");
  }

  private void secondCallSeesTheFirst() {
    hands.press(F2).awaitFocus("desk-number").type("0382").awaitText("Bà Lưu ở ngõ 42");
    hands.type("345678").tabTo("desk-notes").type("Mã OTP là 482913 gửi về máy con.");
    hands.press(CONTROL, ENTER).awaitText("Bỏ mã khỏi ghi chú");
    assertThat(Fx.text(() -> state())).isEqualTo("desk-call");
    picture("desk-secret");
    hands.press(CONTROL, javafx.scene.input.KeyCode.H).awaitNoText("482913");
    hands.press(javafx.scene.input.KeyCode.F9).awaitText("Nhận cuộc gọi mới");
  }

  private String state() {
    return hands.scene().getRoot().lookup("#desk-call").isVisible() ? "desk-call" : "desk-ready";
  }

  private void findByUnmarkedWord() {
    hands.press(CONTROL, K).awaitFocus("shell-search").type("duong lang").press(ENTER);
    hands.awaitText("1 cuộc gọi").awaitText("0382 345 678");
    hands.awaitFocus("calls-words").press(DOWN);
    hands.awaitText("Bà Lưu ở ngõ 42 Đường Láng");
    picture("calls");
    hands.press(SHIFT, F1).awaitText("Các phím");
    // Of all features together, as no picture of one screen shows them.
    assertThat(Fx.get(this::outsideTheKeys)).isEmpty();
    picture("keys");
    hands.press(ESCAPE);
    hands.press(CONTROL, COMMA).awaitText("Ngôn ngữ");
    picture("settings");
    hands.press(CONTROL, DIGIT1).awaitText("Nhận cuộc gọi mới");
  }

  private List<String> outsideTheKeys() {
    Node dialog = hands.scene().getRoot().lookup(".dialog");
    Bounds room = dialog.localToScene(dialog.getLayoutBounds());
    return dialog.lookupAll(".label").stream()
        .filter(label -> !room.contains(label.localToScene(label.getLayoutBounds())))
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private void lockAndUnlock() {
    hands.press(F2).awaitText("Đang đàm thoại").type("1022");
    hands.press(CONTROL, L).awaitText("Đã khoá").awaitNoText("1022").awaitFocus("lock-secret");
    picture("lock");
    hands.type("111222").press(ENTER).awaitText("Còn 4 lần thử");
    hands.type(PIN).press(ENTER).awaitText("Đang đàm thoại");
    hands.press(javafx.scene.input.KeyCode.F6).awaitText("Nhận cuộc gọi mới");
  }

  private void signInAgain() {
    hands.awaitText("Nguyễn Thu Hà").awaitFocus("signin-passphrase");
    hands.type(PASSPHRASE);
    picture("sign-in");
    hands.press(ENTER).awaitText("Nhận cuộc gọi mới").awaitText("0382 345 678");
  }

  private void export(Path files) throws IOException {
    hands.press(CONTROL, DIGIT2).awaitText("3 cuộc gọi");
    hands.press(CONTROL, E).awaitText("Đã xuất");
    try (Stream<Path> saved = Files.list(files)) {
      Path csv = saved.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
      assertThat(Files.readString(csv))
          .startsWith("\uFEFF")
          .contains("0382 345 678")
          .contains("Đường Láng")
          .doesNotContain("482913")
          .hasLineCount(4);
    }
  }

  private void picture(String name) {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      hands.settle();
      shots++;
      Path file = Path.of(folder).resolve("%02d-%s.png".formatted(shots, name));
      Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
    }
  }
}
