package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/**
 * A way through a screen by Tab alone: it comes to everything that can be reached, in the order in
 * which one reads, is held nowhere, and Shift+Tab is the same way back.
 */
public final class TabTour {
  private static final double TOLERANCE = 1.5;

  private final Scene scene;
  private final List<Node> stops = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private TabTour(Scene scene) {
    this.scene = scene;
  }

  /** What is wrong with the way; on the FX thread, the focus stays where it was. */
  public static List<String> faults(Scene scene) {
    TabTour tour = new TabTour(scene);
    Node before = scene.getFocusOwner();
    tour.go();
    if (before == null) {
      scene.getRoot().requestFocus();
    } else {
      before.requestFocus();
    }
    return tour.faults;
  }

  private void go() {
    collect(scene.getRoot());
    if (stops.isEmpty()) {
      return;
    }
    List<Node> way = way(TraversalDirection.NEXT, stops.getFirst());
    for (Node stop : stops) {
      if (!way.contains(stop)) {
        faults.add("Tab never comes to " + describe(stop));
      }
    }
    List<Node> back = way(TraversalDirection.PREVIOUS, stops.getFirst());
    List<Node> expected = new ArrayList<>(way.subList(1, way.size()).reversed());
    expected.addFirst(way.getFirst());
    if (!back.equals(expected)) {
      faults.add("Shift+Tab goes another way: " + describe(way) + " but " + describe(back));
    }
    for (int i = 0; i < way.size(); i++) {
      seen(way.get(i));
      if (i > 0) {
        inOrder(way.get(i - 1), way.get(i));
      }
    }
  }

  private List<Node> way(TraversalDirection direction, Node from) {
    List<Node> way = new ArrayList<>();
    from.requestFocus();
    Node at = scene.getFocusOwner();
    while (at != null && !way.contains(at) && way.size() < 500) {
      way.add(at);
      at.requestFocusTraversal(direction);
      at = scene.getFocusOwner();
    }
    if (!from.equals(at)) {
      faults.add("Tab is held at " + describe(at) + " on its way " + direction);
    }
    return way;
  }

  private void collect(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  private void seen(Node node) {
    Bounds bounds = bounds(node);
    if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
      faults.add("Tab stops where nothing is seen: " + describe(node));
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getOpacity() == 0) {
        faults.add("Tab stops where nothing is seen: " + describe(node));
      }
    }
  }

  /** Neither up nor, in one row, to the left, seen from the part of the screen they share. */
  private void inOrder(Node from, Node to) {
    Node shared = from;
    while (shared != null && !isWithin(to, shared)) {
      shared = shared.getParent();
    }
    if (shared == null || shared.equals(from) || shared.equals(to)) {
      return;
    }
    // The bar on top comes behind the work, which everybody came for.
    if (childOf(shared, to).getStyleClass().contains("topbar")) {
      return;
    }
    Bounds a = bounds(childOf(shared, from));
    Bounds b = bounds(childOf(shared, to));
    boolean above = b.getMaxY() <= a.getMinY() + TOLERANCE;
    boolean beside = b.getMaxX() <= a.getMinX() + TOLERANCE;
    boolean row = b.getMinY() < a.getMaxY() - TOLERANCE && a.getMinY() < b.getMaxY() - TOLERANCE;
    if ((above && !isRight(a, b)) || (row && beside)) {
      faults.add("Tab goes back in reading: " + describe(from) + " to " + describe(to));
    }
  }

  /** The top of the next column. */
  private static boolean isRight(Bounds a, Bounds b) {
    return b.getMinX() >= a.getMaxX() - TOLERANCE;
  }

  private static Node childOf(Node shared, Node inner) {
    Node at = inner;
    while (!shared.equals(at.getParent())) {
      at = at.getParent();
    }
    return at;
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (Node at = inner; at != null; at = at.getParent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static List<String> describe(List<Node> nodes) {
    return nodes.stream().map(TabTour::describe).toList();
  }

  private static String describe(Node node) {
    return node == null
        ? "nothing"
        : node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
  }
}
