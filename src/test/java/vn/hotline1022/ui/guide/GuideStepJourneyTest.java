package vn.hotline1022.ui.guide;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.R;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.PaintedParts;
import vn.hotline1022.ui.PaintedParts.Picture;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** From step to step in a window: what is painted for it, and whose the keys are. */
class GuideStepJourneyTest {
  private final GuideScenes now = new GuideScenes();
  private Journey journey;

  @BeforeEach
  void aGuideOnTheDesk() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              now.running(1);
              return now.desk(new Texts(Language.VI));
            });
    Fx.run(() -> journey.scene().lookup("#guide-side").requestFocus());
    journey.awaitFocus("guide-side");
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aStepPaintsNoMoreThanItsOwnColumn() {
    PaintedParts painted = Fx.get(() -> PaintedParts.of(journey.scene()));
    Rectangle2D column = column();
    List<KeyCode> keys = List.of(DIGIT1, DIGIT1, LEFT, DIGIT1, DIGIT1, LEFT, LEFT, LEFT);
    for (KeyCode key : keys) {
      List<Picture> pictures = painted.after(() -> press(key));
      assertThat(pictures).isNotEmpty();
      assertThat(outside(pictures, column)).as("painted for %s beside the guide", key).isEmpty();
    }
  }

  @Test
  void aKeyWithAltOfAPlaceThatIsNotInFrontIsTheGuides() {
    List<String> done = new ArrayList<>();
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          keys.add(
              new ShellKeys.Binding(
                  new KeyCodeCombination(R, KeyCombination.ALT_DOWN),
                  "Alt R",
                  "elsewhere",
                  () -> false,
                  () -> done.add("elsewhere")));
          keys.install(journey.scene());
        });
    journey.press(ALT, R).awaitText("Rẽ sang hướng dẫn nào?");
    assertThat(done).isEmpty();
  }

  private void press(KeyCode key) {
    assertThat(key == LEFT ? now.guides.run().canGoBack() : true).isTrue();
    if (key == LEFT) {
      now.guides.run().back();
    } else {
      now.guides.run().choose(1);
    }
  }

  private Rectangle2D column() {
    return Fx.get(
        () -> {
          Node column = journey.scene().lookup(".middle-least").getParent();
          Bounds at = column.localToScene(column.getLayoutBounds());
          return new Rectangle2D(
              at.getMinX() - 2, at.getMinY() - 2, at.getWidth() + 4, at.getHeight() + 4);
        });
  }

  /**
   * A word that all is kept and a clock stand elsewhere: small parts may be painted anywhere, and
   * JavaFX may join neighbours to one part.
   */
  private static List<String> outside(List<Picture> pictures, Rectangle2D column) {
    return pictures.stream()
        .flatMap(
            picture ->
                picture.whole()
                    ? List.of("the whole window").stream()
                    : picture.parts().stream()
                        .filter(part -> !column.contains(part) && !isSmall(part))
                        .map(Rectangle2D::toString))
        .toList();
  }

  private static boolean isSmall(Rectangle2D part) {
    return part.getWidth() * part.getHeight() < 1366 * 690 / 25.0;
  }
}
