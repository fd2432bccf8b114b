package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;

/** The list of all keys on the real desk of whoever has the most: whole, without scrolling. */
class KeysPicturesTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private Journey hands;

  @Test
  void everyKeyOfAShiftLeaderStandsInTheListAtOnce() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files)) {
      hands = desk.hands();
      FirstStart.ofLan(hands, PASSPHRASE);
      // One language after the other: only that has everything built anew.
      List<Shot> shots =
          Pictures.allShots().stream().sorted(Comparator.comparing(Shot::language)).toList();
      for (Shot shot : shots) {
        desk.apply(
            Preferences.DEFAULT
                .withLanguage(shot.language().suffix())
                .withTheme(Preferences.Theme.valueOf(shot.mode().name())));
        resize(shot);
        hands.press(SHIFT, F1).awaitText(shot.language() == Language.VI ? "Các phím" : "Keys");
        Fx.await("the whole list at once, " + shot.suffix(), () -> !scrolls());
        // It lies over the window on purpose.
        assertThat(
                Fx.<List<String>>get(
                    () ->
                        Pictures.take(
                            "keys", shot, hands.scene(), hands.scene().lookup(".dialog"))))
            .as(shot.suffix())
            .allMatch(fault -> fault.startsWith("overlap"));
        hands.press(ESCAPE);
      }
    }
  }

  private boolean scrolls() {
    Scene scene = hands.scene();
    ScrollPane list = (ScrollPane) scene.lookup(".dialog .scroll-pane");
    return list.getContent().getLayoutBounds().getHeight()
            > list.getViewportBounds().getHeight() + 0.5
        || list.getContent().getLayoutBounds().getWidth()
            > list.getViewportBounds().getWidth() + 0.5;
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
