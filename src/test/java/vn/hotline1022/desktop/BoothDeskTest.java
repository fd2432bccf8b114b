package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/** The booth on the real desk over a real encrypted store: a volunteer in the street. */
class BoothDeskTest {
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
  void twoPeopleAreHelpedWithoutAnyPlanAndFoundAgainInTheListOfCalls() {
    FirstStart.ofLan(hands, LAN);
    hands.press(CONTROL, DIGIT9).awaitText("chưa ở sự kiện nào");
    hands.press(F2).awaitText("Người thứ 1").awaitText("Điểm hỗ trợ ");
    hands.press(DIGIT1).press(DIGIT5).awaitText("Hướng dẫn việc gì?");
    hands.press(DIGIT1).awaitText("Bước 1 /");
    hands.press(F2).awaitText("Người thứ 2").press(DIGIT2).press(DIGIT8);
    hands.awaitText("Hướng dẫn việc gì?").press(F3).awaitText("Đang tạm dừng");
    hands.press(F5).awaitText("Bước 1 /");

    hands.press(CONTROL, U).awaitText("Phản ánh").press(CONTROL, DIGIT9).awaitText("Bước 1 /");
    hands.press(F4).awaitText("Kết quả thế nào?").press(DIGIT1).awaitText("Hướng dẫn việc gì?");
    hands.press(CONTROL, D).awaitText("Hẹn làm tiếp lúc nào?").press(DIGIT9);
    hands.awaitText("hẹn làm tiếp.").press(F9).press(F9);
    Fx.await("two who were only informed", () -> count().equals("2"));
    // Of those who have gone only the last can still be brought back, and is not kept yet.
    hands.press(F2).awaitText("Người thứ 3").press(F4).press(DIGIT2).awaitText("Lấy lại");
    hands.press(CONTROL, DIGIT2).awaitText("2 cuộc gọi");
    assertThat(Fx.get(() -> hands.scene().getRoot().lookupAll(".notice-danger"))).isEmpty();
  }

  @Test
  void feedbackWithAPhotoIsBegunOnTheSpotAndTheCallSaysItAlsoWhenItIsFinishedAfterwards()
      throws IOException {
    typed();
    hands.press(CONTROL, DIGIT9).awaitText("Bước 1 /").awaitText("Trần Thị Hạnh");
    hands.press(F4).press(DIGIT2).awaitText("Lấy lại").awaitNoText("Lấy lại");
    hands.press(CONTROL, DIGIT2).awaitText("1 cuộc gọi").awaitText("Đã giải quyết");

    hands.press(CONTROL, DIGIT8).awaitText("Đã đọc lại cho công dân nghe");
    hands.press(CONTROL, ENTER).awaitText("Mã phản ánh, đọc cho công dân ghi lại");
    assertThat(temporary.resolve("profile").resolve("photos")).isNotEmptyDirectory();
    hands.press(CONTROL, DIGIT2).awaitText("1 cuộc gọi").awaitText("Đã lập phản ánh");
  }

  /** A person at the table, and what they report typed whole. */
  private void typed() throws IOException {
    Files.write(
        temporary.resolve("chosen").resolve("rác đầu ngõ 42.jpg"), PhotoSamples.jpeg(640, 480));
    FirstStart.ofLan(hands, LAN);
    hands.press(CONTROL, DIGIT9).awaitText("chưa ở sự kiện nào");
    hands.press(F2).awaitText("Người thứ 1").tabTo("booth-name").type("Trần Thị Hạnh");
    hands.tabTo("booth-phone").type("0912345678").press(ENTER).awaitText("Hướng dẫn việc gì?");
    hands.press(DIGIT1).awaitText("Bước 1 /");

    hands.press(CONTROL, U).awaitFocus("feedback-kinds").press(DIGIT1);
    hands.tabTo("feedback-groups").press(SPACE).tabTo("feedback-finer").press(SPACE);
    hands.tabTo("feedback-title").type("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    hands.tabTo("feedback-description").type("Rác tồn đọng ba ngày, mùi hôi");
    hands.tabTo("feedback-seen-yesterday").press(SPACE);
    hands.tabTo("feedback-address").type("ngõ 42 phố Việt Hưng");
    hands.tabTo("feedback-unit").type("phường việt hưng").press(DOWN).press(ENTER);
    hands.tabTo("photo-add").press(SPACE);
    Fx.await("a photo", () -> !hands.scene().getRoot().lookupAll(".photo-tile").isEmpty());
    hands.press(CONTROL, SHIFT, R).awaitFocus("feedback-channel").press(ESCAPE);
    hands.tabTo("feedback-may-file").press(SPACE).tabTo("feedback-may-report").press(SPACE);
    hands.awaitText("Đã có đồng ý (bản 1");
    hands.press(CONTROL, R).awaitFocus("feedback-right").press(ENTER);
    hands.awaitText("Đã đọc lại cho công dân nghe");
  }

  private String count() {
    return hands.scene().lookup("#booth-count-INFORMED") instanceof TextField label
        ? label.getText()
        : "";
  }
}
