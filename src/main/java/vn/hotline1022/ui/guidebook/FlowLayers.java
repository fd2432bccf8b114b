package vn.hotline1022.ui.guidebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Gives every box its layer, and every way a place in each layer it passes. */
final class FlowLayers {
  private enum Seen {
    NOT,
    OPEN,
    DONE
  }

  private final List<FlowLayout.Link> links;
  private final boolean[] back;
  private final List<FlowVertex> boxes = new ArrayList<>();
  private final List<List<FlowVertex>> rows = new ArrayList<>();
  private final List<List<FlowVertex>> chains = new ArrayList<>();

  /** The way out of a box that is being looked at. */
  private record Visit(int box, Deque<Integer> ways) {}

  FlowLayers(List<FlowLayout.Size> sizes, List<FlowLayout.Link> links, FlowLayout.Gaps gaps) {
    this.links = links;
    this.back = new boolean[links.size()];
    List<Integer> order = search(sizes.size());
    int[] layer = layers(order, sizes.size());
    for (int i = 0; i < sizes.size(); i++) {
      FlowLayout.Size size = sizes.get(i);
      double half = size.core() / 2;
      boxes.add(new FlowVertex(i, half, size.width() - half, size.height()));
    }
    // In the order they were found, which crosses little already.
    order.forEach(box -> put(boxes.get(box), layer[box]));
    for (int i = 0; i < links.size(); i++) {
      chains.add(chain(i, layer, gaps.way()));
    }
  }

  /** Marks the ways that lead back; tells the boxes, each before those it leads to. */
  private List<Integer> search(int count) {
    Seen[] seen = new Seen[count];
    Arrays.fill(seen, Seen.NOT);
    List<List<Integer>> out = out(count);
    List<Integer> done = new ArrayList<>();
    for (int first = 0; first < count; first++) {
      if (seen[first] == Seen.NOT) {
        visit(first, out, seen, done);
      }
    }
    return done.reversed();
  }

  private List<List<Integer>> out(int count) {
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < links.size(); i++) {
      out.get(links.get(i).from()).add(i);
    }
    return out;
  }

  private void visit(int first, List<List<Integer>> out, Seen[] seen, List<Integer> done) {
    Deque<Visit> open = new ArrayDeque<>();
    seen[first] = Seen.OPEN;
    open.push(new Visit(first, new ArrayDeque<>(out.get(first).reversed())));
    while (!open.isEmpty()) {
      Visit at = open.peek();
      if (at.ways().isEmpty()) {
        seen[at.box()] = Seen.DONE;
        done.add(at.box());
        open.pop();
        continue;
      }
      int way = at.ways().pop();
      int to = links.get(way).to();
      back[way] = seen[to] == Seen.OPEN;
      if (seen[to] == Seen.NOT) {
        seen[to] = Seen.OPEN;
        open.push(new Visit(to, new ArrayDeque<>(out.get(to).reversed())));
      }
    }
  }

  /** As far down as the longest way leads. */
  private int[] layers(List<Integer> order, int count) {
    int[] layer = new int[count];
    List<List<Integer>> out = out(count);
    for (int box : order) {
      for (int way : out.get(box)) {
        if (!back[way]) {
          int to = links.get(way).to();
          layer[to] = Math.max(layer[to], layer[box] + 1);
        }
      }
    }
    return layer;
  }

  private void put(FlowVertex vertex, int row) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    vertex.row = row;
    rows.get(row).add(vertex);
  }

  /** From the upper box to the lower one. */
  private List<FlowVertex> chain(int link, int[] layer, double room) {
    int from = back[link] ? links.get(link).to() : links.get(link).from();
    int to = back[link] ? links.get(link).from() : links.get(link).to();
    List<FlowVertex> chain = new ArrayList<>(List.of(boxes.get(from)));
    for (int row = layer[from] + 1; row < layer[to]; row++) {
      FlowVertex passing = new FlowVertex(-1, room / 2, room / 2, 0);
      put(passing, row);
      chain.add(passing);
    }
    chain.add(boxes.get(to));
    for (int i = 1; i < chain.size(); i++) {
      int weight = links.get(link).weight();
      chain.get(i - 1).below.add(new FlowVertex.Joint(chain.get(i), weight));
      chain.get(i).above.add(new FlowVertex.Joint(chain.get(i - 1), weight));
    }
    return chain;
  }

  List<List<FlowVertex>> rows() {
    return rows;
  }

  FlowVertex box(int number) {
    return boxes.get(number);
  }

  List<FlowVertex> chain(int link) {
    return chains.get(link);
  }

  boolean isBack(int link) {
    return back[link];
  }
}
