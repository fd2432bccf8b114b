package vn.hotline1022.ui.board;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.ui.common.Panes;

/** How many came to a step of a guide: its name, a bar, a share. Opens the calls that did. */
final class FunnelStep extends PressableLine {
  private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");
  private static final double NAMES = 0.42;
  private static final double SHARES = 0.14;
  private static final double GAP = 8;

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
    super(Panes.text("", "funnel-step"), Panes.label("", "mono", "strong"));
    this.opens = opens;
    getStyleClass().add("funnel-row");
    track.getStyleClass().add("funnel-track");
    fill.getStyleClass().add("funnel-fill");
    getChildren().setAll(name, track, fill, number);
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
    number.setText(words.percent((double) at.counts().reached() / Math.max(1, of)));
    pseudoClassStateChanged(STUCK, stuck);
    setAccessibleText(
        words.get("board.funnel.said", title, at.counts().reached(), at.counts().stopped()));
    setAccessibleHelp(words.get("board.funnel.opens"));
    requestLayout();
  }

  @Override
  double names(double width) {
    return Math.floor(inner(width) * NAMES);
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) / NAMES + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double first = snappedLeftInset() + names(getWidth()) + GAP;
    double last = Math.ceil(inner(getWidth()) * SHARES);
    double bar = inner(getWidth()) - names(getWidth()) - last - 2 * GAP;
    double tall = track.prefHeight(-1);
    double y = Math.rint(snappedTopInset() + (high() - tall) / 2);
    track.resizeRelocate(first, y, bar, tall);
    fill.resizeRelocate(first, y, Math.rint(bar * share), tall);
  }
}
