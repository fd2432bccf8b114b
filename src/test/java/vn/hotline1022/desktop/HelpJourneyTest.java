package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/** F1 from the first start to the lock: the page of what is in front, and back without a loss. */
class HelpJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private Journey hands;

  @Test
  void helpOpensAtWhatIsInFrontAndGoesBackToItWithNothingLost() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      hands = desk.hands();
      beforeAnybodyIsIn();
      everyPlace();
      whatIsTypedStays();
      aCallGoesFirst();
      theLock();
    }
  }

  private void beforeAnybodyIsIn() {
    hands.awaitFocus("first-device").type("Bàn 0");
    hands
        .press(F1)
        .awaitText("Lần đầu trên một máy")
        .press(ESCAPE)
        .awaitNoText("Lần đầu trên một máy");
    // Nothing of it is selected: what is typed on goes behind it.
    hands.awaitFocus("first-device").type("3").press(TAB).type("Trịnh Lan");
    assertThat(text("first-device")).isEqualTo("Bàn 03");
    hands.press(TAB).type("lan01").tabTo("first-role").press(RIGHT).press(RIGHT);
    hands.tabTo("first-passphrase").type(PASSPHRASE).tabTo("first-repeat").type(PASSPHRASE);
    FirstStart.keepTheKey(hands);
  }

  private void everyPlace() {
    hands.press(F1).awaitText("Một cuộc gọi từ chuông đến lưu").press(F1);
    hands.awaitNoText("Trợ giúp").awaitText("Nhận cuộc gọi mới");
    hands.press(CONTROL, DIGIT8).press(F1).awaitText("Ghi trong cuộc gọi");
    // A place is one key away from the help too.
    hands.press(CONTROL, DIGIT0).awaitNoText("Trợ giúp").press(F1);
    hands.awaitText("Giám sát: bảng ca").press(ESCAPE).press(CONTROL, TAB).press(F1);
    hands.awaitText("Giám sát: bản đồ phường, xã").press(ESCAPE);
    hands.press(CONTROL, COMMA).press(F1).awaitText("Của người quản lý").press(ESCAPE);
    hands.press(CONTROL, DIGIT1).awaitText("Nhận cuộc gọi mới");
  }

  private void whatIsTypedStays() {
    hands.press(F2).awaitFocus("desk-number").type("0912 345").press(F1);
    hands.awaitFocus("help-words").type("khoa khoi phuc").awaitText("Lần đầu trên một máy");
    hands.press(PAGE_DOWN);
    Fx.await("the page is turned", () -> scrolled() > 0);
    hands.press(DOWN).awaitFocus("help-list").press(DOWN);
    hands.press(ESCAPE).awaitFocus("desk-number").type(" 678");
    assertThat(text("desk-number")).isEqualTo("0912 345 678");
  }

  private void aCallGoesFirst() {
    hands.press(F1).awaitText("Trợ giúp").press(F2).awaitNoText("Trợ giúp");
    hands.awaitText("Người gọi");
  }

  private void theLock() {
    hands.press(CONTROL, L).awaitText("Đã khoá").press(F1).awaitText("Khoá và mở khoá");
    hands.press(ESCAPE).awaitText("Đã khoá").awaitFocus("lock-secret").type(PASSPHRASE);
    hands.press(ENTER).awaitText("Người gọi");
  }

  private double scrolled() {
    return ((ScrollPane) hands.scene().lookup("#help .article-card .scroll-pane")).getVvalue();
  }

  private String text(String id) {
    return Fx.get(() -> ((TextInputControl) hands.scene().lookup("#" + id)).getText());
  }
}
