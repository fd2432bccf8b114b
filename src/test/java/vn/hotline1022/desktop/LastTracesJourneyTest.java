package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.common.FxTicker;

/** A number erased from a file that counts as a large one, on the real desk. */
class LastTracesJourneyTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void anErasureSaysThatTheLastTracesGoLaterAndTheyGoWhenTheDeskIsClosed() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    open(files);
    FirstStart.ofLan(hands, LAN);
    hands.press(F2).awaitFocus("desk-number").type("0971640255").press(F7);
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT6);
    hands.awaitFocus("privacy-words").type("0971640255").awaitText("Mọi thứ của số");
    hands.press(DOWN).press(SPACE).awaitText("1 mục đang lưu");
    hands.tabTo("privacy-erase").press(SPACE).awaitText("Bấm lần nữa để xoá hẳn");
    hands.press(SPACE).awaitText("Dấu vết cuối trong tệp mất khi máy rảnh");
    hands.awaitText("Tệp dữ liệu lớn còn dấu vết");
    Object before = file();
    desk.close();
    assertThat(file()).isNotEqualTo(before);
    assertThat(temporary.resolve("profile").toFile().list()).doesNotContain("desk.db.tmp");

    open(files);
    hands.awaitFocus("signin-passphrase").type(LAN).press(ENTER).awaitText("Nhận cuộc gọi mới");
    hands.press(CONTROL, DIGIT6).awaitFocus("privacy-words").awaitNoText("còn dấu vết");
    Object written = file();
    desk.close();
    assertThat(file()).isEqualTo(written);
  }

  /** Which file it is: another one once it was written anew. */
  private Object file() throws IOException {
    Path database = temporary.resolve("profile").resolve("desk.db");
    return Files.readAttributes(database, BasicFileAttributes.class).fileKey();
  }

  private void open(Path files) {
    DeskInTest.Clocks clocks =
        new DeskInTest.Clocks(TimeSource.system(), new FxTicker(), new FxDelays());
    desk = DeskInTest.start(temporary.resolve("profile"), files, clocks, 0);
    hands = desk.hands();
  }
}
