package vn.hotline1022.ui.guide;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * A run on the desk: the way here on the left; the step, its answers and the phone on the right.
 */
final class GuideRunView extends VBox {
  private final GuideRunViewModel guide;
  private final Texts texts;
  private final Label title = Panes.text("", "guide-title");
  private final Label version = Panes.label("", "caption");
  private final GuideTrailPane trail;
  private final ScrollPane way;
  private final GuideStepPane step;
  private final ScrollPane middle;
  private final GuideFootPane foot;

  GuideRunView(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.texts = texts;
    this.trail = new GuideTrailPane(guide, texts, this::follow);
    this.way = scrolling(trail);
    this.step = new GuideStepPane(guide, ways, texts);
    this.middle = scrolling(step);
    this.foot = new GuideFootPane(guide, ways, texts);
    VBox left = Panes.column("gap-s", Panes.column("gap-xs", title, version), way);
    left.getStyleClass().add("guide-way");
    left.setMinWidth(Region.USE_PREF_SIZE);
    VBox.setVgrow(way, Priority.ALWAYS);
    middle
        .viewportBoundsProperty()
        .subscribe(now -> step.room().set(Math.max(0, now.getHeight() - 40)));
    middle.setMinWidth(0);
    left.prefWidthProperty().bind(widthProperty().multiply(0.255));
    HBox sides = new HBox(left, Panes.growing(middle));
    sides.getStyleClass().add("gap-m");
    VBox.setVgrow(sides, Priority.ALWAYS);
    getStyleClass().addAll("guide-run", "gap-s");
    getChildren().setAll(sides, foot);
    guide.run().subscribe((_, _) -> draw());
    guide.changing().subscribe((_, _) -> draw());
    guide.address().subscribe((_, _) -> draw());
    guide.ticks().subscribe((_, _) -> tick());
    draw();
  }

  private static ScrollPane scrolling(VBox content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return Panes.paintedInPieces(scroll);
  }

  private void draw() {
    boolean focused = hasFocus(this);
    guide
        .run()
        .get()
        .ifPresent(
            here -> {
              Speech speech =
                  new Speech(
                      here.guide(),
                      here.values(),
                      guide.address().get(),
                      texts.language().locale());
              title.setText(speech.plain(here.guide().title()));
              version.setText(texts.get("guide.run.version", here.guide().version()));
              trail.show(here);
              step.show(here);
              foot.show(here);
              middle.setVvalue(0);
            });
    // A line of the trail stands for another step now: a key pressed on it would change that.
    if (focused && (!hasFocus(this) || hasFocus(trail)) && getParent() != null) {
      getParent().requestFocus();
    }
  }

  /** What is seen no more has no focus, though the scene finds that out only later. */
  private boolean hasFocus(Node part) {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && at.isVisible() && !at.equals(part)) {
      at = at.getParent();
    }
    return at != null && at.isVisible();
  }

  private void tick() {
    Optional<GuideRun> run = guide.run().get();
    run.ifPresent(step::clocks);
  }

  /** The step in front is always in sight. */
  private void follow() {
    double seen = way.getViewportBounds().getHeight();
    double hidden = trail.getHeight() - seen;
    if (hidden > 0) {
      double wanted = trail.current() * trail.getHeight() - seen * 0.7;
      way.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }
}
