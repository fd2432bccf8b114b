package vn.hotline1022.ui.quality;

import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * A share as a bar, with a line where somebody else's stands. What it shows is told in words beside
 * it, so it is nothing to a screen reader.
 */
final class ShareBar extends Region {
  private static final double MARK = 2;

  private final Region filled = new Region();
  private final Region mark = new Region();
  private final double share;
  private final Optional<Double> reference;

  /**
   * @param share from 0 to 1
   * @param reference where the line stands
   */
  ShareBar(double share, Optional<Double> reference) {
    this.share = share;
    this.reference = reference;
    getStyleClass().add("share-bar");
    filled.getStyleClass().add("share-bar-filled");
    mark.getStyleClass().add("share-bar-mark");
    mark.setVisible(reference.isPresent());
    getChildren().setAll(filled, mark);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double high = Math.rint(height / 2);
    double top = Math.rint((height - high) / 2);
    filled.resizeRelocate(0, top, Math.rint(getWidth() * share), high);
    double at = Math.rint(getWidth() * reference.orElse(0.0)) - MARK / 2;
    mark.resizeRelocate(at, 0, MARK, height);
  }
}
