package vn.hotline1022.ui.guide;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * A run on the desk: the way here on the left; the step, its answers and the phone on the right.
 */
public final class GuideRunView extends HBox {
  private final GuideRunViewModel guide;
  private final GuideTrailPane trail;
  private final GuideStepPane step;
  private final GuideFootPane foot;

  public GuideRunView(GuideRunViewModel guide, Texts texts) {
    this.guide = guide;
    this.trail = new GuideTrailPane(guide, texts);
    this.step = new GuideStepPane(guide, texts);
    this.foot = new GuideFootPane(guide, texts);
    ScrollPane way = scrolling(trail);
    way.getStyleClass().add("guide-trail-scroll");
    ScrollPane middle = scrolling(step);
    VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
    VBox right = Panes.column("gap-s", middle, foot);
    getStyleClass().addAll("card", "guide-run", "gap-l");
    getChildren().setAll(way, Panes.growing(right));
    new GuideKeys(guide).install(this);
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
    return scroll;
  }

  private void draw() {
    Optional<GuideRun> run = guide.run().get();
    setVisible(run.isPresent());
    run.ifPresent(
        here -> {
          trail.show(here);
          step.show(here);
          foot.show(here);
        });
  }

  private void tick() {
    guide.run().get().ifPresent(step::clocks);
  }
}
