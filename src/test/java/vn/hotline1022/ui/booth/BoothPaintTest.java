package vn.hotline1022.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.PaintedParts;
import vn.hotline1022.ui.PaintedParts.Picture;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** What a second costs while nobody touches anything. */
class BoothPaintTest {
  /** Around the letters, and where several are painted at once the rectangle over them. */
  private static final double MARGIN = 24;

  private final BoothScenes now = new BoothScenes();

  @AfterEach
  void ends() {
    now.close();
  }

  @Test
  void aSecondOnFiveClocksPaintsTheClocksAndNothingElse() {
    try (Journey journey =
        Journey.open(
            () -> {
              now.fivePeople();
              return now.framed(new Texts(Language.VI));
            })) {
      PaintedParts painted = Fx.get(() -> PaintedParts.of(journey.scene()));
      painted.after(() -> now.pass(1));
      for (int second = 0; second < 5; second++) {
        List<Picture> pictures = painted.after(() -> now.pass(1));
        assertThat(pictures).isNotEmpty();
        List<Rectangle2D> clocks = Fx.get(() -> clocks(journey));
        assertThat(clocks).hasSizeGreaterThan(5);
        assertThat(pictures)
            .allSatisfy(
                picture -> {
                  assertThat(picture.whole()).isFalse();
                  assertThat(picture.parts())
                      .allMatch(part -> clocks.stream().anyMatch(clock -> clock.contains(part)));
                });
      }
    }
  }

  /** The clock in the middle, and the column of those on the cards. */
  private static List<Rectangle2D> clocks(Journey journey) {
    List<Rectangle2D> places = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double right = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Node clock : journey.scene().getRoot().lookupAll(".booth-clock")) {
      Bounds at = clock.localToScene(clock.getLayoutBounds());
      places.add(
          new Rectangle2D(
              at.getMinX() - MARGIN,
              Math.max(0, at.getMinY() - MARGIN),
              at.getWidth() + 2 * MARGIN,
              at.getHeight() + 2 * MARGIN));
      if (!clock.getStyleClass().contains("booth-clock-large")) {
        left = Math.min(left, at.getMinX());
        right = Math.max(right, at.getMaxX());
        top = Math.min(top, at.getMinY());
        bottom = Math.max(bottom, at.getMaxY());
      }
    }
    places.add(
        new Rectangle2D(
            left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN));
    return places;
  }
}
