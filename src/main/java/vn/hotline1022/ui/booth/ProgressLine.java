package vn.hotline1022.ui.booth;

import javafx.scene.layout.Region;

/** How far somebody is, as a line. */
final class ProgressLine extends Region {
  private final Region done = new Region();
  private double share;

  ProgressLine() {
    getStyleClass().add("booth-progress");
    done.getStyleClass().add("booth-progress-done");
    done.setManaged(false);
    getChildren().setAll(done);
  }

  void set(double now) {
    if (now != share) {
      share = now;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    done.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
