package vn.hotline1022.ui.booth;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A clock that paints itself alone: its place keeps its size, and a new text asks nothing around it
 * to be laid out anew.
 */
final class ClockText extends Region {
  private final Text text = new Text("");

  ClockText(String... styleClasses) {
    text.getStyleClass().add("booth-clock-text");
    text.setManaged(false);
    getStyleClass().add("booth-clock");
    getStyleClass().addAll(styleClasses);
    getChildren().setAll(text);
  }

  /** By this id what it says is found. */
  void named(String id) {
    text.setId(id);
  }

  void set(String now) {
    if (!now.equals(text.getText())) {
      text.setText(now);
      place();
    }
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    text.setX(Math.max(0, getWidth() - text.getLayoutBounds().getWidth()));
    text.setY((getHeight() + text.getBaselineOffset() * 0.72) / 2);
  }
}
