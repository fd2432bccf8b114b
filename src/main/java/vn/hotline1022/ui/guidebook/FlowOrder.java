package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders each layer so that few ways cross. */
final class FlowOrder {
  private static final int SWEEPS = 12;

  private final List<List<FlowVertex>> rows;

  FlowOrder(List<List<FlowVertex>> rows) {
    this.rows = rows;
    number();
  }

  /** Sweeps down and up, and keeps the best order seen. */
  void improve() {
    List<List<FlowVertex>> best = copy();
    long least = crossings();
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 1; i < rows.size(); i++) {
        sort(rows.get(down ? i : rows.size() - 1 - i), down);
      }
      long now = crossings();
      if (now < least) {
        least = now;
        best = copy();
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).clear();
      rows.get(i).addAll(best.get(i));
    }
    number();
  }

  private List<List<FlowVertex>> copy() {
    List<List<FlowVertex>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(List.copyOf(row)));
    return copy;
  }

  private void number() {
    rows.forEach(FlowOrder::number);
  }

  private static void number(List<FlowVertex> row) {
    for (int i = 0; i < row.size(); i++) {
      row.get(i).place = i;
    }
  }

  /** By the middle of what is in the layer before; what has nothing there stays. */
  private static void sort(List<FlowVertex> row, boolean down) {
    Map<FlowVertex, Double> middle = new HashMap<>();
    for (FlowVertex vertex : row) {
      List<FlowVertex.Joint> near = down ? vertex.above : vertex.below;
      middle.put(vertex, FlowVertex.middle(near, other -> other.place, vertex.place));
    }
    row.sort(Comparator.comparing(middle::get));
    number(row);
  }

  private long crossings() {
    long crossings = 0;
    for (List<FlowVertex> row : rows) {
      List<int[]> ways = new ArrayList<>();
      for (FlowVertex vertex : row) {
        vertex.below.forEach(joint -> ways.add(new int[] {vertex.place, joint.to().place}));
      }
      for (int i = 0; i < ways.size(); i++) {
        for (int j = i + 1; j < ways.size(); j++) {
          int[] one = ways.get(i);
          int[] other = ways.get(j);
          crossings += (long) (one[0] - other[0]) * (one[1] - other[1]) < 0 ? 1 : 0;
        }
      }
    }
    return crossings;
  }
}
