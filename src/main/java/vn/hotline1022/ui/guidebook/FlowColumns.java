package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * Moves the boxes of each layer sideways, as near to what they are joined with as their order and
 * the room between them allow.
 */
final class FlowColumns {
  private static final int SWEEPS = 40;

  /** So much more what only passes is kept straight. */
  private static final double PASSING = 3;

  private final List<List<FlowVertex>> rows;
  private final FlowLayout.Gaps gaps;

  FlowColumns(List<List<FlowVertex>> rows, FlowLayout.Gaps gaps) {
    this.rows = rows;
    this.gaps = gaps;
  }

  void place() {
    rows.forEach(this::pack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      boolean both = sweep >= SWEEPS / 2;
      for (int i = 0; i < rows.size(); i++) {
        List<FlowVertex> row = rows.get(down ? i : rows.size() - 1 - i);
        row(row, both, down);
      }
    }
    double first =
        rows.stream().mapToDouble(r -> r.getFirst().x - r.getFirst().left).min().orElse(0);
    rows.forEach(row -> row.forEach(vertex -> vertex.x -= first));
  }

  private void pack(List<FlowVertex> row) {
    double at = 0;
    for (int i = 0; i < row.size(); i++) {
      at += i == 0 ? 0 : apart(row.get(i - 1), row.get(i));
      row.get(i).x = at;
    }
  }

  private double apart(FlowVertex one, FlowVertex next) {
    double gap = one.passes() && next.passes() ? 0 : gaps.beside();
    return one.right + gap + next.left;
  }

  /**
   * The places nearest to the wanted ones, by least squares: with the room between taken off, what
   * must not overlap must only rise, and neighbours that would fall move together.
   */
  private void row(List<FlowVertex> row, boolean both, boolean down) {
    int count = row.size();
    double[] mean = new double[count];
    double[] weight = new double[count];
    int[] many = new int[count];
    double[] offset = new double[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + apart(row.get(i - 1), row.get(i));
      mean[blocks] = wanted(row.get(i), both, down) - offset[i];
      weight[blocks] = weight(row.get(i));
      many[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        double sum = weight[blocks - 2] + weight[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * weight[blocks - 2] + mean[blocks - 1] * weight[blocks - 1]) / sum;
        weight[blocks - 2] = sum;
        many[blocks - 2] += many[blocks - 1];
        blocks--;
      }
    }
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < many[block]; i++) {
        row.get(at).x = mean[block] + offset[at];
        at++;
      }
    }
  }

  private static double wanted(FlowVertex vertex, boolean both, boolean down) {
    List<FlowVertex.Joint> near =
        both
            ? Stream.concat(vertex.above.stream(), vertex.below.stream()).toList()
            : down ? vertex.above : vertex.below;
    return FlowVertex.middle(near, other -> other.x, vertex.x);
  }

  private static double weight(FlowVertex vertex) {
    int sum =
        Stream.concat(vertex.above.stream(), vertex.below.stream())
            .mapToInt(FlowVertex.Joint::weight)
            .sum();
    return vertex.passes() ? PASSING * sum : 1 + sum;
  }
}
