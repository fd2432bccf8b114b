package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.L;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Journey;

/** A slow disk, and somebody whose keys are quicker than it: nothing they wrote may be lost. */
class HastyHandsJourneyTest {
  private static final String PASSPHRASE = "mùa sen Tây Hồ nở sớm";
  private static final String PIN = "739204";
  private static final Duration LATE = Duration.ofMillis(80);

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void whatWasHalfWrittenIsThereForWhoOpensItAsSoonAsTheirCallIsSeen() throws IOException {
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    hands.press(F2).awaitFocus("desk-number").type("0904118532").press(CONTROL, D);
    hands.awaitFocus("quick-IN_15_MINUTES").tabTo("promise-why").type("Xem đã cài xong chưa");
    hands.press(CONTROL, D).press(F8).awaitFocus("escalation-STEP");
    hands.tabTo("escalation-MESSAGE").type("Lỗi 500 khi tải ảnh");
    desk.close();

    open();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Khôi phục lúc").press(F8).awaitText("Lỗi 500 khi tải ảnh").press(F8);
    hands.press(CONTROL, D).awaitText("Xem đã cài xong chưa");
    desk.close();
  }

  @Test
  void aPinTypedAsSoonAsTheDeskIsLockedUnlocksIt() throws IOException {
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    hands.press(F2).awaitText("Đang đàm thoại");
    hands.press(CONTROL, L).awaitText("Đã khoá").type(PIN).press(ENTER).awaitNoText("Đã khoá");
    hands.awaitText("Đang đàm thoại");
    desk.close();
  }

  private void open() throws IOException {
    Path files = Files.createDirectories(temporary.resolve("chosen"));
    desk = DeskInTest.startLate(temporary.resolve("profile"), files, LATE);
    hands = desk.hands();
  }
}
