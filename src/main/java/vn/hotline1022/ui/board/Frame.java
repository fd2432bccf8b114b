package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Gives all of its room to each of the things in it, which lie over each other. What changes in
 * them is laid out in there: how large they are does not depend on what they show, so nothing
 * around them has to be asked again.
 */
final class Frame extends Pane {
  private final List<? extends Region> things;

  Frame(List<? extends Region> things) {
    this.things = things;
    // What is not managed is laid out by itself; its size is still told to it here.
    things.forEach(thing -> thing.setManaged(false));
    getChildren().setAll(things);
  }

  @Override
  protected double computeMinWidth(double height) {
    return things.stream().mapToDouble(thing -> thing.minWidth(height)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return things.stream().mapToDouble(thing -> thing.minHeight(width)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return things.stream().mapToDouble(thing -> thing.prefWidth(height)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return things.stream().mapToDouble(thing -> thing.prefHeight(width)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    things.forEach(thing -> thing.resizeRelocate(0, 0, getWidth(), getHeight()));
  }
}
