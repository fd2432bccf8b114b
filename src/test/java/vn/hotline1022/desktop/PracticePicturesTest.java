package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;

/** Practising at the real desk: band, card and what was done well, whole in every look. */
class PracticePicturesTest {
  @TempDir private Path temporary;
  private Journey hands;

  @Test
  void bandAndCardAndReviewAreWhole() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      hands = desk.hands();
      hands.awaitFocus("first-device").tabTo("signin-practice").press(SPACE);
      hands.awaitText("LUYỆN TẬP").awaitText("Nhận cuộc gọi mới");
      hands.press(CONTROL, F2).awaitText("Đang đổ chuông").press(F2).awaitFocus("desk-number");
      hands.type("0912000101").tabTo("desk-reason-groups").press(RIGHT).press(SPACE);
      hands.awaitText("Đăng ký").tabTo("desk-reasons").press(SPACE);
      hands.tabTo("desk-notes").type("Máy Samsung, đăng ký xong.");
      hands.press(CONTROL, F1).press(CONTROL, F1).awaitText("Máy điện thoại hiện số");
      take(desk, "practice-call");
      desk.apply(Preferences.DEFAULT.withLanguage("vi"));
      hands.press(F4).awaitText("Việc sau gọi").tabTo("desk-results").press(SPACE);
      hands.press(CONTROL, ENTER).awaitText("Còn thiếu: ghi tên người gọi");
      take(desk, "practice-review");
    }
  }

  private void take(DeskInTest desk, String name) {
    List<Shot> shots =
        Pictures.allShots().stream().sorted(Comparator.comparing(Shot::language)).toList();
    for (Shot shot : shots) {
      desk.apply(
          Preferences.DEFAULT
              .withLanguage(shot.language().suffix())
              .withTheme(Preferences.Theme.valueOf(shot.mode().name())));
      resize(shot);
      hands.awaitText(shot.language() == Language.VI ? "LUYỆN TẬP" : "PRACTICE");
      if (!Fx.get(() -> hands.scene().lookup("#practice").isVisible())) {
        // In other views the focus may have come to lie under it.
        hands.press(CONTROL, F1);
      }
      // Where the window is narrow the card lies over the end of the desk on purpose.
      assertThat(
              Fx.<List<String>>get(
                  () ->
                      Pictures.take(name, shot, hands.scene(), hands.scene().lookup("#practice"))))
          .as(shot.suffix())
          .allMatch(fault -> shot.width() < 1_555 && fault.startsWith("overlap"));
      assertThat(Fx.get(this::isWider)).as("%s scrolls sideways", shot.suffix()).isFalse();
    }
  }

  /** Whether the desk needs more width than the card leaves it. */
  private boolean isWider() {
    for (Node node : hands.scene().getRoot().lookupAll(".desk-scroll")) {
      ScrollPane desk = (ScrollPane) node;
      if (desk.getContent().getLayoutBounds().getWidth()
          > desk.getViewportBounds().getWidth() + 0.5) {
        return true;
      }
    }
    return false;
  }

  private void resize(Shot shot) {
    Fx.run(
        () -> {
          hands.stage().setWidth(shot.width());
          hands.stage().setHeight(shot.height());
        });
    Fx.await(
        "a window of another size",
        () ->
            hands.scene().getWidth() == shot.width() && hands.scene().getHeight() == shot.height());
  }
}
