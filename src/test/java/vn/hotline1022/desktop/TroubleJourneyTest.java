package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Spoken;

/** What people see when something fails that no screen foresaw. */
class TroubleJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private Path files;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void setUp() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    open();
    FirstStart.ofHa(hands, PASSPHRASE);
  }

  @Test
  void aFailureNobodyCaughtIsSaidWithoutTouchingTheCall() {
    hands.press(F2).awaitFocus("desk-number").type("0912 345");
    desk.fail(new Fault.Unexpected("IllegalStateException"));
    hands.awaitText("Có lỗi ngoài dự kiến (IllegalStateException)").awaitFocus("desk-number");
    hands.type(" 678").awaitText("0912 345 678");
    assertThat(hands.faults()).containsExactly(new Fault.Unexpected("").code());
    desk.closeInTrouble();
  }

  @Test
  void dataThatCannotBeOpenedLeavesAWayBack() throws IOException {
    desk.close();
    Path database = temporary.resolve("profile").resolve("desk.db");
    byte[] sound = Files.readAllBytes(database);
    byte[] damaged = sound.clone();
    Arrays.fill(damaged, 0, 4096, (byte) 0x5A);
    Files.write(database, damaged);
    open();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitFocus("trouble-action");
    assertThat(Fx.text(() -> words("#trouble"))).contains("dữ liệu");
    Files.write(database, sound);
    hands.press(ENTER).awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
    desk.close();
  }

  private String words(String selector) {
    return Spoken.words(hands.scene().lookup(selector));
  }

  private void open() {
    desk = DeskInTest.start(temporary.resolve("profile"), files);
    hands = desk.hands();
  }
}
