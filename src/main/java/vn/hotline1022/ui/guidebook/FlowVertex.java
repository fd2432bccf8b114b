package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.List;

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
  final List<FlowVertex> above = new ArrayList<>();
  final List<FlowVertex> below = new ArrayList<>();
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

  boolean passes() {
    return box < 0;
  }
}
