package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes in layers and leads the ways between them: every way that does not go back leads
 * down, no boxes overlap, and ways keep clear of the boxes they pass. The same for the same input.
 */
final class FlowLayout {

  private FlowLayout() {}

  /**
   * How large a box is.
   *
   * @param core width of its left part, where ways come in and leave
   * @param coreHeight height of that part
   */
  record Size(double width, double height, double core, double coreHeight) {}

  /**
   * From one box to another, by their numbers; never from a box to itself, and only once.
   *
   * @param weight how much it is to be straight
   */
  record Link(int from, int to, int weight) {}

  /** Room between boxes: beside each other, and between layers. */
  record Gaps(double beside, double between, double way) {}

  /** Where a box is, and in which layer. */
  record Box(double x, double y, double width, double height, int layer) {}

  record Point(double x, double y) {}

  /**
   * A way.
   *
   * @param points from where it leaves to where it arrives; every second stretch is upright
   * @param back whether it leads up
   */
  record Route(List<Point> points, boolean back) {
    Route {
      points = List.copyOf(points);
    }
  }

  /**
   * Everything with its place.
   *
   * @param boxes as the sizes
   * @param routes as the links
   */
  record Plan(double width, double height, List<Box> boxes, List<Route> routes) {
    Plan {
      boxes = List.copyOf(boxes);
      routes = List.copyOf(routes);
    }
  }

  /** Lays out; the first box is where everything begins. */
  static Plan plan(List<Size> sizes, List<Link> links, Gaps gaps) {
    if (sizes.isEmpty()) {
      return new Plan(0, 0, List.of(), List.of());
    }
    FlowLayers layers = new FlowLayers(sizes, links, gaps);
    new FlowOrder(layers.rows()).improve();
    new FlowColumns(layers.rows(), gaps).place();
    return routed(layers, sizes, links, gaps);
  }

  private static Plan routed(FlowLayers layers, List<Size> sizes, List<Link> links, Gaps gaps) {
    double[] top = new double[layers.rows().size() + 1];
    for (int row = 0; row < layers.rows().size(); row++) {
      double high = 0;
      for (FlowVertex vertex : layers.rows().get(row)) {
        high = Math.max(high, vertex.height);
      }
      top[row + 1] = top[row] + high + gaps.between();
    }
    List<Box> boxes = new ArrayList<>();
    double width = 0;
    for (int i = 0; i < sizes.size(); i++) {
      FlowVertex vertex = layers.box(i);
      Size size = sizes.get(i);
      boxes.add(
          new Box(
              vertex.x - vertex.left, top[vertex.row], size.width(), size.height(), vertex.row));
    }
    for (List<FlowVertex> row : layers.rows()) {
      FlowVertex last = row.getLast();
      width = Math.max(width, last.x + last.right);
    }
    FlowRoutes routes = new FlowRoutes(top, gaps, sizes);
    List<Route> ways = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      ways.add(routes.route(layers.chain(i), layers.isBack(i)));
    }
    return new Plan(width, top[layers.rows().size()] - gaps.between(), boxes, ways);
  }
}
