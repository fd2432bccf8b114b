package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.F12;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.guide.DroppedGuide;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/** The book of guides on the real desk over a real encrypted store. */
class GuidebookDeskTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;

  @BeforeEach
  void open() throws IOException {
    desk =
        DeskInTest.start(
            temporary.resolve("profile"), Files.createDirectory(temporary.resolve("chosen")));
    hands = desk.hands();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aGuideIsReadInTheHandbookAndABrokenFileOfTheProfileIsExplainedByItself() throws IOException {
    FirstStart.ofLan(hands, LAN);
    hands.press(CONTROL, DIGIT7).awaitText("Cẩm nang").press(CONTROL, TAB);
    hands.awaitFocus("guidebook-list").tabTo("guidebook-filter").type("khong nhan otp");
    hands.press(DOWN).awaitFocus("guidebook-list").awaitText("Sơ đồ");
    hands.awaitText("Chưa có lượt hướng dẫn nào");
    hands.tabTo("guidebook-flow").press(DOWN).awaitText("no-otp.yaml, bước");
    Path own = Files.createDirectories(temporary.resolve("profile").resolve("guides"));
    Files.write(
        own.resolve("no-otp.yaml"), "id: no-otp\nversion: x\n".getBytes(StandardCharsets.UTF_8));
    hands.awaitText("Tệp có lỗi").press(ESCAPE);
    hands.awaitText("vẫn dùng bản").awaitText("no-otp.yaml:2:");
  }

  @Test
  void aCallIsHelpedByAnArticleAndAGuideIsFoundByCtrlKAndHandedOut() throws IOException {
    FirstStart.ofLan(hands, LAN);
    hands.press(F2).awaitFocus("desk-number").type("0904118532").tabTo("desk-notes");
    hands.type("bác không nhận được mã").awaitText("Mã OTP không về").awaitFocus("desk-notes");
    hands.press(F12).awaitText("bấm gửi lại một lần thôi").press(ESCAPE);
    hands.awaitNoText("bấm gửi lại một lần thôi").awaitFocus("desk-notes");
    hands.press(F9).awaitText("Nhận cuộc gọi mới");

    hands.press(CONTROL, K).awaitFocus("shell-search").type("xe buyt");
    hands.awaitText("Tìm tuyến xe buýt").press(ENTER);
    hands.awaitText("Sơ đồ").press(CONTROL, E).awaitText("Đã ghi tờ in");
    try (Stream<Path> written = Files.list(temporary.resolve("chosen"))) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .anyMatch(name -> name.startsWith("huong-dan-bus") && name.endsWith(".pdf"));
    }
  }

  @Test
  void aGuideOfTenStepsPutIntoTheProfileIsLedThroughAndABrokenOneIsReported() throws IOException {
    FirstStart.ofLan(hands, LAN);
    hands.press(F2).awaitFocus("desk-number").type("0904118532");
    hands.press(CONTROL, TAB).awaitText("Chọn hướng dẫn");
    DroppedGuide dropped = new DroppedGuide(temporary.resolve("profile").resolve("guides"));
    dropped.put();
    hands.awaitText(DroppedGuide.TITLE).tabTo("guide-words").type("den long").press(ENTER);
    hands.awaitFocus("guide-side").awaitText("Bước 1 / " + DroppedGuide.STEPS);
    hands.tabTo("guide-article-fake-app").press(SPACE).awaitText("Dấu hiệu");
    hands.press(F11).awaitText("Bước 1 / " + DroppedGuide.STEPS);
    for (int step = 1; step <= DroppedGuide.STEPS; step++) {
      hands.awaitText("Bước " + step + " / " + DroppedGuide.STEPS);
      assertThat(placesToTouch()).as("on the phone at step %d", step).isEqualTo(1);
      hands.press(DIGIT1);
    }
    hands.awaitText("Đã đặt vé đêm hội đèn lồng trong iHaNoi.");

    dropped.broken();
    dropped.broken("festival");
    hands.press(CONTROL, DIGIT7).awaitText("Cẩm nang").press(CONTROL, TAB);
    hands.awaitText("festival.yaml").tabTo("guidebook-filter").type("festival").press(DOWN);
    hands.awaitText("festival.yaml:" + DroppedGuide.BROKEN_LINE + ":").awaitText("evnets");
    hands.tabTo("guidebook-filter").press(CONTROL, A).type("den long");
    hands
        .awaitNoText("festival.yaml")
        .press(DOWN)
        .awaitText(DroppedGuide.ID + ".yaml:" + DroppedGuide.BROKEN_LINE + ":");
    hands.awaitText("vẫn dùng bản");
  }

  /** Marked on the screen in front; others are drawn beforehand, unseen. */
  private long placesToTouch() {
    return Fx.get(
        () ->
            hands.scene().getRoot().lookupAll("#guide-side .phone-touch").stream()
                .filter(GuidebookDeskTest::isSeen)
                .count());
  }

  private static boolean isSeen(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
