package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.ui.Journey;

/** The ward map on the real desk over a real encrypted store. */
class WardMapDeskTest {
  private static final String LAN = "nước chảy đá mòn tháng năm";

  @Test
  void aUnitIsFoundByAnOldNameItsSheetIsWrittenAndItsCallsAreListed(@TempDir Path temporary)
      throws IOException {
    Path chosen = Files.createDirectory(temporary.resolve("chosen"));
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), chosen)) {
      Journey hands = desk.hands();
      FirstStart.ofLan(hands, LAN);
      hands.press(CONTROL, DIGIT0).press(CONTROL, TAB);
      hands.awaitText("Chưa có gì trong kỳ này").press(CONTROL, F).awaitFocus("ward-search");
      hands.type("Phúc Xá").press(ENTER).awaitText("Lập phiếu số liệu").press(CONTROL, E);
      hands.awaitText("Đã lập phiếu số liệu của 1 phường, xã");
      try (var files = Files.list(chosen)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .anyMatch(name -> name.startsWith("phieu-so-lieu-00097-") && name.endsWith(".xlsx"));
      }
      hands.tabTo("ward-figure-CALLS").press(SPACE).awaitText("Phường Hồng Hà");
      hands.awaitText("Đã nghe · ").press(ESCAPE).awaitText("Lập phiếu số liệu");
    }
  }
}
