package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leads each way from the bottom of its upper box to the top of its lower one. */
final class FlowRoutes {
  private final double[] tops;
  private final FlowLayout.Gaps gaps;
  private final List<FlowLayout.Size> sizes;

  /**
   * @param tops of the layers, and one more below the last
   */
  FlowRoutes(double[] tops, FlowLayout.Gaps gaps, List<FlowLayout.Size> sizes) {
    this.tops = tops;
    this.gaps = gaps;
    this.sizes = sizes;
  }

  FlowLayout.Route route(List<FlowVertex> chain, boolean back) {
    List<FlowLayout.Point> points = new ArrayList<>();
    FlowVertex upper = chain.getFirst();
    double leaves = port(upper, chain.get(1), upper.below);
    points.add(point(leaves, tops[upper.row] + sizes.get(upper.box).coreHeight()));
    points.add(point(leaves, bottom(upper)));
    for (FlowVertex passing : chain.subList(1, chain.size() - 1)) {
      points.add(point(passing.x, tops[passing.row]));
      points.add(point(passing.x, bottom(passing)));
    }
    FlowVertex lower = chain.getLast();
    double comes = port(lower, chain.get(chain.size() - 2), lower.above);
    points.add(point(comes, tops[lower.row]));
    return new FlowLayout.Route(back ? points.reversed() : points, back);
  }

  private double bottom(FlowVertex vertex) {
    return tops[vertex.row + 1] - gaps.between();
  }

  /** Ways share the width of the box, in the order of where they lead. */
  private double port(FlowVertex box, FlowVertex other, List<FlowVertex.Joint> all) {
    List<FlowVertex> inOrder =
        all.stream()
            .map(FlowVertex.Joint::to)
            .sorted(Comparator.comparingInt(vertex -> vertex.place))
            .toList();
    double share = (inOrder.indexOf(other) + 1.0) / (inOrder.size() + 1);
    return box.x - box.left + sizes.get(box.box).core() * share;
  }

  private static FlowLayout.Point point(double x, double y) {
    return new FlowLayout.Point(x, y);
  }
}
