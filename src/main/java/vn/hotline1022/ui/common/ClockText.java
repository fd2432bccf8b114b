package vn.hotline1022.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A clock that paints itself alone. Digits are all of one width, so its place keeps its size while
 * it goes, and nothing around it is laid out anew with every second as around a label: a whole
 * window would be, and painted a second time after it.
 */
public final class ClockText extends Region {
  private final Text text = new Text("");

  public ClockText(String... styleClasses) {
    text.getStyleClass().add("clock-text");
    text.setManaged(false);
    text.fontProperty().subscribe((_, _) -> requestLayout());
    getStyleClass().add("clock");
    getStyleClass().addAll(styleClasses);
    getChildren().setAll(text);
  }

  /** By this id what it says is found. */
  public void named(String id) {
    text.setId(id);
  }

  /** Says what this tells from now on. */
  public void follow(ObservableValue<String> clock) {
    clock.subscribe(this::set);
  }

  /** Says this time; only one of another form, as from an hour on, takes another room. */
  public void set(String now) {
    String before = text.getText();
    if (!now.equals(before)) {
      text.setText(now);
      if (form(now).equals(form(before))) {
        place();
      } else {
        requestLayout();
      }
    }
  }

  private static String form(String time) {
    return time.replaceAll("[0-9]", "0");
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(text.getLayoutBounds().getWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(text.getLayoutBounds().getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
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
