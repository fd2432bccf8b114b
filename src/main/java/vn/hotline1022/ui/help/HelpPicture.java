package vn.hotline1022.ui.help;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture of a screen: as wide as there is room, never wider than it is. */
final class HelpPicture extends Region {
  /** As most of them are, until it is here. */
  private static final double WIDTH = 1366;

  private static final double HEIGHT = 690;

  private final ImageView view = new ImageView();

  /**
   * @param words what is to be seen on it
   */
  HelpPicture(String words) {
    getStyleClass().add("help-picture");
    view.setAccessibleText(words);
    view.setSmooth(true);
    getChildren().add(view);
  }

  void show(Image image) {
    view.setImage(image);
    requestLayout();
  }

  private double ofWidth() {
    return view.getImage() == null ? WIDTH : view.getImage().getWidth();
  }

  private double ofHeight() {
    return view.getImage() == null ? HEIGHT : view.getImage().getHeight();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + ofWidth() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? ofWidth() : Math.min(ofWidth(), width - sides);
    return snappedTopInset() + inside * ofHeight() / ofWidth() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inside = Math.min(ofWidth(), getWidth() - snappedLeftInset() - snappedRightInset());
    view.setFitWidth(inside);
    view.setFitHeight(inside * ofHeight() / ofWidth());
    view.relocate(snappedLeftInset(), snappedTopInset());
  }
}
