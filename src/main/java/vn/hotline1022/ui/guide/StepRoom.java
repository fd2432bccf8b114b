package vn.hotline1022.ui.guide;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The room of a step: what is said on top, below it the answers and the phone side by side. The
 * phone is drawn as small as needs be for its caption to be seen without scrolling, and no smaller
 * than can be read; larger where there is room to spare.
 */
final class StepRoom extends Region {
  private static final double SMALLEST = 0.7;
  private static final double LARGEST = 1.3;

  /** Letters are drawn anew for every size of the phone, so there are only a few. */
  private static final double STEP = 0.05;

  /** A phone larger than drawn has at most this share of the width. */
  private static final double SHARE = 0.3;

  /** Lower, and without a phone, the answers stand beside what is said. */
  private static final double LOW = 240;

  /** The answers' share of the width then. */
  private static final double BESIDE = 0.55;

  private final Region top;
  private final Region answers;
  private final Region phone;
  private final Region caption;
  private final Scale scale = new Scale(1, 1);
  private final DoubleProperty room = new SimpleDoubleProperty();
  private final HeightMemo topHigh = new HeightMemo();
  private final HeightMemo answersHigh = new HeightMemo();
  private final HeightMemo captionHigh = new HeightMemo();

  StepRoom(Region top, Region answers, Region phone, Region caption) {
    this.top = top;
    this.answers = answers;
    this.phone = phone;
    this.caption = caption;
    phone.getTransforms().setAll(scale);
    getStyleClass().add("guide-step-room");
    getChildren().setAll(top, answers, phone, caption);
    room.addListener((_, _, _) -> requestLayout());
  }

  /** The height that is seen without scrolling. */
  DoubleProperty room() {
    return room;
  }

  /** Whether there is something on the phone. */
  void showPhone(boolean there) {
    phone.setVisible(there);
    phone.setManaged(there);
    caption.setVisible(there);
    caption.setManaged(there);
    requestLayout();
  }

  /** Also called while this is being made. */
  @Override
  public void requestLayout() {
    if (captionHigh != null) {
      topHigh.forget();
      answersHigh.forget();
      captionHigh.forget();
    }
    super.requestLayout();
  }

  /** The gap between two things. */
  private double gap() {
    return snapSpaceX(getInsets().getBottom());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean beside() {
    return !phone.isVisible() && room.get() > 0 && room.get() < LOW;
  }

  private double fit(double width) {
    // Before its first picture the phone has no width at all.
    if (!phone.isVisible() || phone.prefWidth(-1) <= 0) {
      return 1;
    }
    double left = room.get() - topHeight(width) - 2 * gap() - captionHeight(phone.prefWidth(-1));
    double most = Math.clamp(SHARE * width / phone.prefWidth(-1), 1, LARGEST);
    double fit = Math.clamp(left / phone.prefHeight(-1), SMALLEST, most);
    return Math.floor(fit / STEP + 1e-9) * STEP;
  }

  private double captionHeight(double width) {
    return captionHigh.of(width, caption::prefHeight) + gap() / 3;
  }

  private double topHeight(double width) {
    return topHigh.of(width, top::prefHeight);
  }

  private double answersHeight(double width) {
    return answersHigh.of(width, answers::prefHeight);
  }

  private double phoneWidth(double fit) {
    return phone.isVisible() ? phone.prefWidth(-1) * fit : 0;
  }

  private double answersWidth(double width, double fit) {
    return phone.isVisible() ? width - phoneWidth(fit) - gap() : width;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? getWidth() : width;
    if (beside()) {
      double right = snapSizeX(across * BESIDE);
      return Math.max(topHeight(across - right - gap()), answersHeight(right)) + gap() / 2;
    }
    double fit = fit(across);
    double right =
        phone.isVisible() ? phone.prefHeight(-1) * fit + captionHeight(phoneWidth(fit)) : 0;
    double below = Math.max(answersHeight(answersWidth(across, fit)), right);
    return topHeight(across) + gap() + below + gap() / 2;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return answers.prefWidth(-1) + phone.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (beside()) {
      double right = snapSizeX(width * BESIDE);
      double left = width - right - gap();
      top.resizeRelocate(0, 0, left, topHeight(left));
      answers.resizeRelocate(width - right, 0, right, answersHeight(right));
      return;
    }
    double fit = fit(width);
    double high = topHeight(width);
    top.resizeRelocate(0, 0, width, high);
    double y = snapPositionY(high + gap());
    double across = answersWidth(width, fit);
    answers.resizeRelocate(0, y, across, answersHeight(across));
    if (phone.isVisible()) {
      scale.setX(fit);
      scale.setY(fit);
      double phoneHigh = phone.prefHeight(-1);
      double x = snapPositionX(width - phoneWidth(fit));
      phone.resizeRelocate(x, y, phone.prefWidth(-1), phoneHigh);
      double below = y + phoneHigh * fit + gap() / 3;
      caption.resizeRelocate(
          x, below, phoneWidth(fit), captionHigh.of(phoneWidth(fit), caption::prefHeight));
    }
  }
}
