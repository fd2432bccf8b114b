package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A box in its layer, or the place where a way passes through one. Changed while the layout is
 * found; nobody else sees it.
 */
final class FlowVertex {

  /** Number of the box, or -1 where a way passes. */
  final int box;

  /** From the axis to either side. */
  final double left;

  final double right;
  final double height;
  final List<Joint> above = new ArrayList<>();
  final List<Joint> below = new ArrayList<>();
  int row;
  int place;

  /** The axis: what ways come in and leave at. */
  double x;

  FlowVertex(int box, double left, double right, double height) {
    this.box = box;
    this.left = left;
    this.right = right;
    this.height = height;
  }

  /** The end of a stretch of a way in the next layer. */
  record Joint(FlowVertex to, int weight) {}

  boolean passes() {
    return box < 0;
  }

  /** The middle of these by their weights; as it was when there are none. */
  static double middle(List<Joint> joints, ToDoubleFunction<FlowVertex> of, double otherwise) {
    double sum = 0;
    double all = 0;
    for (Joint joint : joints) {
      sum += of.applyAsDouble(joint.to()) * joint.weight();
      all += joint.weight();
    }
    return all == 0 ? otherwise : sum / all;
  }
}
