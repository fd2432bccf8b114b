package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.guidebook.FlowLayout.Point;

/** A line from one step to another with its keys, as thick as it was used. */
final class FlowWay {
  private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
  private static final double THIN = 0.11;
  private static final double THICK = 0.42;
  private static final double HEAD = 0.42;

  private final FlowGraph.Way way;
  private final Path line = new Path();
  private final Label mark;
  private final double share;

  /**
   * @param most how often the most used key of the guide was pressed
   */
  FlowWay(FlowGraph.Way way, GuideWords words, Optional<GuideFigures> figures, int most) {
    this.way = way;
    this.mark = Panes.label(GuideWords.keys(way.keys(), words.texts()), "flow-key");
    int used =
        figures
            .map(counted -> counted.steps().get(way.from()))
            .map(step -> pressed(step, way.keys()))
            .orElse(0);
    this.share = most == 0 ? 0 : (double) used / most;
    line.getStyleClass().add("flow-way");
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    line.setMouseTransparent(true);
    mark.setMouseTransparent(true);
    mark.setVisible(!way.keys().isEmpty());
    if (way.called()) {
      line.getStyleClass().add("flow-way-call");
    }
    boolean junction = way.keys().isEmpty();
    if (figures.isPresent() && used == 0 && !junction) {
      line.getStyleClass().add("flow-pale");
    }
  }

  private static int pressed(GuideFigures.AtStep step, List<String> keys) {
    return keys.stream().mapToInt(key -> step.answers().getOrDefault(key, 0)).sum();
  }

  Path line() {
    return line;
  }

  Label mark() {
    return mark;
  }

  /** Stands out when it leads from or to the chosen step. */
  void near(Optional<String> step) {
    boolean now = step.filter(id -> id.equals(way.from()) || id.equals(way.to())).isPresent();
    line.pseudoClassStateChanged(NEAR, now);
    mark.pseudoClassStateChanged(NEAR, now);
    if (now) {
      mark.toFront();
    }
  }

  void draw(FlowLayout.Route route, double left, double top, double em) {
    List<Point> points =
        route.points().stream().map(p -> new Point(p.x() + left, p.y() + top)).toList();
    line.setStrokeWidth(em * (THIN + share * (THICK - THIN)));
    line.getElements().setAll(new MoveTo(points.getFirst().x(), points.getFirst().y()));
    for (int i = 1; i < points.size(); i++) {
      boolean upright = (i % 2 == 1) != route.back();
      line.getElements()
          .add(upright ? straight(points.get(i)) : bent(points.get(i - 1), points.get(i)));
    }
    head(points.getLast(), route.back() ? 1 : -1, em);
    if (route.back() && !line.getStyleClass().contains("flow-way-back")) {
      line.getStyleClass().add("flow-way-back");
    }
    Point start = points.getFirst();
    double width = Math.ceil(mark.prefWidth(-1));
    double height = Math.ceil(mark.prefHeight(-1));
    // Beyond the box, where the way is still its own.
    double middle = route.back() ? start.y() - em * 0.95 : points.get(1).y() + em * 0.95;
    mark.resizeRelocate(start.x() - width / 2, middle - height / 2, width, height);
  }

  private static LineTo straight(Point to) {
    return new LineTo(to.x(), to.y());
  }

  private static CubicCurveTo bent(Point from, Point to) {
    double middle = (from.y() + to.y()) / 2;
    return new CubicCurveTo(from.x(), middle, to.x(), middle, to.x(), to.y());
  }

  /** Where it arrives, pointing into the box. */
  private void head(Point at, int away, double em) {
    double size = HEAD * em;
    line.getElements()
        .addAll(
            new MoveTo(at.x() - size, at.y() + away * size * 1.4),
            new LineTo(at.x(), at.y()),
            new LineTo(at.x() + size, at.y() + away * size * 1.4));
  }
}
