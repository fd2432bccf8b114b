package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/** Several people at one computer, on the real desk over a real encrypted store. */
class SharedDeskJourneyTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";
  private static final String HUY = "nước chảy đá mòn quanh năm";
  private static final String FRESH = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private Path files;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void openForTheFirstTime() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    open();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aRunningCallWaitsForItsOwnerWhileSomebodyElseWorks() {
    FirstStart.ofLan(hands, LAN);
    leave();
    addHuy();
    signInAs("Đỗ Quang Huy", HUY, LEFT);
    hands.awaitText("Đỗ Quang Huy").press(F2).awaitFocus("desk-number").type("0912 345 678");
    hands.tabTo("desk-notes").type("Cô Thảo ở phường Việt Hưng.").awaitText("Đã lưu nháp");
    leave();
    signInAs("Trịnh Lan", LAN, RIGHT);
    hands.awaitText("Sẵn sàng").awaitNoText("0912 345 678").awaitNoText("Cô Thảo");
    hands.press(F2).awaitText("Đang đàm thoại").press(F6).awaitText("Nhận cuộc gọi mới");
    leave();
    signInAs("Đỗ Quang Huy", HUY, LEFT);
    hands.awaitText("Đang đàm thoại").awaitText("Cô Thảo ở phường Việt Hưng.");
    hands.awaitText("Khôi phục lúc").press(F6).awaitText("Nhận cuộc gọi mới");
  }

  @Test
  void aForgottenPassphraseCostsNoDataWithTheRecoveryKey() throws IOException {
    FirstStart.ofLan(hands, LAN);
    hands.press(F2).awaitFocus("desk-number").type("0912345678").press(F6);
    hands.awaitText("Đã lưu 0912 345 678");
    leave();
    hands.tabTo("signin-forgotten").press(SPACE).tabTo("forgotten-key").type(recoveryKey());
    hands.tabTo("forgotten-passphrase").type(FRESH).tabTo("forgotten-repeat").type(FRESH);
    hands.press(ENTER).awaitText("Đã đặt cụm mật khẩu mới").awaitFocus("signin-passphrase");
    hands.type(FRESH).press(ENTER).awaitText("Nhận cuộc gọi mới").awaitText("0912 345 678");
  }

  @Test
  void sampleDataIsTriedWithoutTouchingTheRealProfile() {
    hands.awaitFocus("first-device").tabTo("first-sample").press(SPACE);
    hands.awaitText("Dữ liệu mẫu").awaitText("Nhận cuộc gọi mới");
    desk.close();
    assertThat(temporary.resolve("profile-sample").resolve("desk.db")).exists();
    assertThat(temporary.resolve("profile").resolve("desk.db")).doesNotExist();
    open();
    hands.awaitFocus("first-device");
  }

  @Test
  void breaksHelpAndTwoCallsAreKeptOverLockAndSignOut() {
    FirstStart.ofLan(hands, LAN);
    hands.press(CONTROL, P).awaitText("Nghỉ giữa ca vì sao?").press(DIGIT1);
    hands.awaitText("Nghỉ: Ăn ca").press(F10).awaitText("Đã gọi trưởng ca");
    hands.press(CONTROL, P).awaitText("Sẵn sàng").press(CONTROL, G).awaitNoText("xin nghe");
    hands.press(F2).awaitFocus("desk-number").type("0912345678").press(F4);
    hands.awaitText("Việc sau gọi").press(F2).awaitText("Đang đàm thoại");
    hands.awaitText("0912 345 678").press(CONTROL, G).awaitText("được ghi âm");
    leave();
    signInAs("Trịnh Lan", LAN);
    hands.awaitText("Đang đàm thoại").awaitText("Đã gọi trưởng ca").awaitText("0912 345 678");
    // The first F6 is still saving while its call is on the screen; a second one then is a slip.
    hands.press(F10).awaitNoText("Đã gọi trưởng ca").press(F6).awaitText("Di động · 0912 345 678");
    hands.press(F6).awaitText("Nhận cuộc gọi mới");
    desk.close();
    assertThat(presence())
        .containsExactly(
            "READY",
            "BREAK MEAL",
            "READY",
            "TALKING",
            "AFTER_CALL_WORK",
            "TALKING",
            "OFF",
            "READY",
            "TALKING",
            "AFTER_CALL_WORK",
            "READY",
            "OFF");
    open();
    // Closed while it still opens, it would answer after its threads have ended.
    hands.awaitText("Ai đang trực").awaitText("Trịnh Lan");
  }

  @Test
  void aShiftLeaderSeesWhoAsksForHelpWhileTypingAndTheAskerSeesThatTheyCome() {
    FirstStart.ofLan(hands, LAN);
    leave();
    addHuy();
    signInAs("Đỗ Quang Huy", HUY, LEFT);
    hands.press(F2).awaitFocus("desk-number").type("0912345678").press(F10);
    hands.awaitText("Đã gọi trưởng ca").press(CONTROL, F10).awaitNoText("Ai cần trưởng ca?");
    leave();

    signInAs("Trịnh Lan", LAN, RIGHT);
    hands.awaitText("Nhận cuộc gọi mới").awaitFocus("desk-number-ready");
    Fx.await("who asks", this::isAsked);
    hands.type("0983");
    hands.awaitFocus("desk-number-ready").awaitText("0983");
    hands.press(CONTROL, F10).awaitText("Đỗ Quang Huy").awaitText("091• ••• 678");
    hands.press(ENTER).awaitText("Trịnh Lan đang đến");
    Fx.await("nobody who asks", () -> !isAsked());
    hands.press(ESCAPE).awaitFocus("desk-number-ready");
    leave();

    signInAs("Đỗ Quang Huy", HUY, LEFT);
    hands.awaitText("Đang đàm thoại").awaitText("Trưởng ca đang đến");
    hands.press(F10).awaitNoText("Trưởng ca đang đến").press(F6);
    hands.awaitText("Nhận cuộc gọi mới");
  }

  @Test
  void somebodyIsRemovedWhileTheDeskIsOpenAndTheDataGoesOnWithItsNewKey() {
    FirstStart.ofLan(hands, LAN);
    leave();
    addHuy();
    signInAs("Trịnh Lan", LAN, RIGHT);
    hands.press(F2).awaitFocus("desk-number").type("0912345678").press(F6);
    hands.awaitText("Đã lưu 0912 345 678").press(CONTROL, COMMA);
    hands
        .awaitText("HUY02")
        .tabTo("settings-remove-HUY02")
        .press(SPACE)
        .awaitFocus("settings-approval");
    hands.type(LAN).press(ENTER).awaitNoText("HUY02").press(CONTROL, DIGIT1);
    hands.press(F2).awaitFocus("desk-number").type("0983221907").press(F6);
    hands.awaitText("Đã lưu 0983 221 907");
    leave();
    hands.awaitNoText("Đỗ Quang Huy");
    signInAs("Trịnh Lan", LAN);
    hands.awaitText("0912 345 678").awaitText("0983 221 907");
  }

  private boolean isAsked() {
    return hands.scene().lookup("#desk-help-calls").isVisible();
  }

  private List<String> presence() {
    ProfileFolder folder = new ProfileFolder(temporary.resolve("profile"));
    try (OpenProfile profile =
        OpenProfile.open(folder, Optional.of("LAN01"), LAN.toCharArray(), TimeSource.system())) {
      return profile
          .store()
          .presence()
          .spans("LAN01", Instant.EPOCH, Instant.now().plusSeconds(60))
          .stream()
          .map(span -> (span.state() + " " + span.reason()).strip())
          .toList();
    }
  }

  private void open() {
    desk = DeskInTest.start(temporary.resolve("profile"), files);
    hands = desk.hands();
  }

  private void leave() {
    hands.press(CONTROL, L).awaitText("Đã khoá").tabTo("lock-switch").press(SPACE);
    hands.awaitText("Ai đang trực");
  }

  private void addHuy() {
    hands.tabTo("signin-add").press(SPACE).awaitFocus("add-name").type("Đỗ Quang Huy");
    hands.press(TAB).type("huy02").tabTo("add-passphrase").type(HUY);
    hands.tabTo("add-repeat").type(HUY).tabTo("add-approval").type(LAN).press(ENTER);
    hands.awaitText("Đã thêm người");
  }

  /**
   * The cards stand by given name: Huy, then Lan.
   *
   * @param arrows from the card that is chosen when the screen comes
   */
  private void signInAs(String name, String passphrase, KeyCode... arrows) {
    hands.awaitText(name).tabTo("signin-people");
    List.of(arrows).forEach(hands::press);
    hands.press(ENTER).awaitFocus("signin-passphrase").type(passphrase).press(ENTER);
    hands.awaitNoText("Ai đang trực");
  }

  private String recoveryKey() throws IOException {
    try (Stream<Path> saved = Files.list(files)) {
      Path sheet = saved.findFirst().orElseThrow();
      return Files.readString(sheet)
          .lines()
          .filter(line -> line.matches("[0-9A-Z]{4}(-[0-9A-Z]{4})+"))
          .findFirst()
          .orElseThrow();
    }
  }
}
