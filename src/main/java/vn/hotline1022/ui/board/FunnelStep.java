package vn.hotline1022.ui.board;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.ui.common.Panes;

/** How many came to a step of a guide: its name, a bar, a share. Opens the calls that did. */
final class FunnelStep extends Pressable {
  private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");
  private static final double NAMES = 0.42;
  private static final double SHARES = 0.14;
  private static final double GAP = 8;

  private final Label name = Panes.text("", "funnel-step");
  private final Label percent = Panes.label("", "mono", "strong");
  private final Region track = new Region();
  private final Region fill = new Region();
  private final Opens opens;
  private String step = "";
  private double share;

  /** Shows the calls behind a step. */
  @FunctionalInterface
  interface Opens {
    void calls(String step);
  }

  FunnelStep(Opens opens) {
    this.opens = opens;
    getStyleClass().add("funnel-row");
    track.getStyleClass().add("funnel-track");
    fill.getStyleClass().add("funnel-fill");
    getChildren().setAll(name, track, fill, percent);
  }

  @Override
  void press() {
    opens.calls(step);
  }

  /**
   * @param of how many came to the guide
   * @param stuck most runs stop here
   */
  void show(Funnel.AtStep at, String title, long of, boolean stuck, BoardWords words) {
    step = at.step();
    share = Math.min(1, (double) at.counts().reached() / Math.max(1, of));
    name.setText(stuck ? words.get("board.funnel.stuck.here", title) : title);
    percent.setText(words.percent((double) at.counts().reached() / Math.max(1, of)));
    pseudoClassStateChanged(STUCK, stuck);
    setAccessibleText(
        words.get("board.funnel.said", title, at.counts().reached(), at.counts().stopped()));
    setAccessibleHelp(words.get("board.funnel.opens"));
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double names(double width) {
    return Math.floor(inner(width) * NAMES);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    double high = Math.max(name.prefHeight(names(wide)), percent.prefHeight(-1));
    return Math.ceil(high) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) / NAMES + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double high = getHeight() - top - snappedBottomInset();
    double first = names(getWidth());
    double last = Math.ceil(inner(getWidth()) * SHARES);
    double bar = inner(getWidth()) - first - last - 2 * GAP;
    double tall = track.prefHeight(-1);
    double y = Math.rint(top + (high - tall) / 2);
    name.resizeRelocate(left, top, first, high);
    track.resizeRelocate(left + first + GAP, y, bar, tall);
    fill.resizeRelocate(left + first + GAP, y, Math.rint(bar * share), tall);
    double size = Math.ceil(percent.prefWidth(-1));
    double line = percent.prefHeight(-1);
    percent.resizeRelocate(
        left + inner(getWidth()) - size, Math.rint(top + (high - line) / 2), size, line);
  }
}
