package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import vn.hotline1022.ui.Journey;

/**
 * What somebody does at the first start of a desk, by the keyboard, until it waits for a call. The
 * desk is "Bàn 03" each time.
 */
public final class FirstStart {
  private final Journey hands;

  private FirstStart(Journey hands) {
    this.hands = hands;
  }

  /** Nguyễn Thu Hà, an operator (ha01). */
  static void ofHa(Journey hands, String passphrase) {
    new FirstStart(hands).begin("Nguyễn Thu Hà", "ha01").choose(passphrase).keepTheKey();
  }

  /** Nguyễn Thu Hà, who chooses a PIN, too. */
  static void ofHa(Journey hands, String passphrase, String pin) {
    FirstStart start = new FirstStart(hands).begin("Nguyễn Thu Hà", "ha01").choose(passphrase);
    hands.tabTo("first-pin").type(pin);
    start.keepTheKey();
  }

  /** Trịnh Lan, a supervisor (lan01). */
  public static void ofLan(Journey hands, String passphrase) {
    FirstStart start = new FirstStart(hands).begin("Trịnh Lan", "lan01");
    hands.tabTo("first-role").press(RIGHT).press(RIGHT);
    start.choose(passphrase).keepTheKey();
    hands.awaitText("Trưởng ca");
  }

  /** The end of it: the key for recovery is kept in a file. */
  static void keepTheKey(Journey hands) {
    new FirstStart(hands).keepTheKey();
  }

  private FirstStart begin(String name, String code) {
    hands.awaitFocus("first-device").type("Bàn 03").press(TAB).type(name).press(TAB).type(code);
    return this;
  }

  private FirstStart choose(String passphrase) {
    hands.tabTo("first-passphrase").type(passphrase).tabTo("first-repeat").type(passphrase);
    return this;
  }

  private void keepTheKey() {
    hands.press(ENTER).awaitText("Cất giữ khoá khôi phục");
    hands.awaitFocus("recovery-save").press(SPACE).awaitText("Đã lưu khoá khôi phục");
    hands.tabTo("recovery-done").press(SPACE).awaitText("Nhận cuộc gọi mới");
  }
}
