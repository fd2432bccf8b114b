package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.ui.common.Panes;

/**
 * A guide drawn: a box for each step, lines with their keys, and beside the boxes where the other
 * ways leave it. Boxes are as high as their words need, so it is laid out once these are measured.
 */
final class FlowChart extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** In widths of the letter m. */
  private static final double BOX = 14;

  /** The usual way is to be straight before all others. */
  private static final int USUAL = 8;

  private static final double LEAF = 12.5;
  private static final double TO_LEAF = 1.6;
  private static final double BETWEEN_LEAVES = 0.4;
  private static final double BESIDE = 1.7;
  private static final double BETWEEN = 4;
  private static final double WAY = 1.3;

  private final FlowGraph graph;
  private final List<StepBox> boxes = new ArrayList<>();
  private final List<FlowWay> ways = new ArrayList<>();
  private final Label measure = Panes.label("");
  private FlowLayout.Plan plan = new FlowLayout.Plan(0, 0, List.of(), List.of());
  private double measured;
  private Consumer<String> chosen = _ -> {};

  FlowChart(GuideWords words, Optional<GuideFigures> figures, boolean reviews) {
    this.graph = FlowGraph.of(words.guide());
    for (FlowGraph.Node node : graph.nodes()) {
      StepBox box = new StepBox(node, words, figures, reviews);
      box.setOnMouseClicked(
          _ -> {
            requestFocus();
            chosen.accept(node.id());
          });
      boxes.add(box);
    }
    int most = figures.map(FlowChart::most).orElse(0);
    for (FlowGraph.Way way : graph.ways()) {
      ways.add(new FlowWay(way, words, figures, most));
    }
    measure.setVisible(false);
    getChildren().add(measure);
    ways.forEach(way -> getChildren().add(way.line()));
    boxes.forEach(box -> getChildren().addAll(box.lines()));
    boxes.forEach(box -> getChildren().add(box));
    boxes.forEach(box -> getChildren().addAll(box.leaves()));
    ways.forEach(way -> getChildren().add(way.mark()));
    getStyleClass().add("flow-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(words.texts().get("guidebook.flow.of", words.title()));
  }

  private static int most(GuideFigures figures) {
    return figures.steps().values().stream()
        .flatMap(step -> step.answers().values().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  void onChosen(Consumer<String> action) {
    chosen = action;
  }

  /** Marks the chosen step and its ways. */
  void choose(Optional<String> step) {
    for (StepBox box : boxes) {
      boolean now = step.equals(Optional.of(box.step()));
      box.pseudoClassStateChanged(CHOSEN, now);
      if (now) {
        setAccessibleHelp(box.getAccessibleText());
      }
    }
    ways.forEach(way -> way.near(step));
  }

  /** The box of a step. */
  Optional<Node> box(String step) {
    return boxes.stream().filter(box -> box.step().equals(step)).<Node>map(box -> box).findFirst();
  }

  FlowWalk walk() {
    return new FlowWalk(graph.nodes().stream().map(FlowGraph.Node::id).toList(), plan);
  }

  private double em() {
    return measure.getFont().getSize();
  }

  /** Once for each size of the letters. */
  private void lay() {
    double em = em();
    if (em == measured) {
      return;
    }
    measured = em;
    List<FlowLayout.Size> sizes = boxes.stream().map(box -> size(box, em)).toList();
    List<String> ids = graph.nodes().stream().map(FlowGraph.Node::id).toList();
    List<FlowLayout.Link> links = graph.ways().stream().map(way -> link(way, ids)).toList();
    plan = FlowLayout.plan(sizes, links, new FlowLayout.Gaps(BESIDE * em, BETWEEN * em, WAY * em));
  }

  private static FlowLayout.Link link(FlowGraph.Way way, List<String> ids) {
    return new FlowLayout.Link(
        ids.indexOf(way.from()), ids.indexOf(way.to()), way.usual() ? USUAL : 1);
  }

  private static FlowLayout.Size size(StepBox box, double em) {
    double width = BOX * em;
    double height = Math.ceil(box.prefHeight(width));
    double leaves = 0;
    for (Region leaf : box.leaves()) {
      leaves += Math.ceil(leaf.prefHeight(LEAF * em)) + BETWEEN_LEAVES * em;
    }
    return box.leaves().isEmpty()
        ? new FlowLayout.Size(width, height, width, height)
        : new FlowLayout.Size(
            width + (TO_LEAF + LEAF) * em,
            Math.max(height, leaves - BETWEEN_LEAVES * em),
            width,
            height);
  }

  @Override
  protected double computePrefWidth(double height) {
    lay();
    Insets room = getInsets();
    return room.getLeft() + plan.width() + room.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    lay();
    Insets room = getInsets();
    return room.getTop() + plan.height() + room.getBottom();
  }

  @Override
  protected void layoutChildren() {
    lay();
    double em = em();
    double left = getInsets().getLeft();
    double top = getInsets().getTop();
    for (int i = 0; i < boxes.size(); i++) {
      FlowLayout.Box at = plan.boxes().get(i);
      StepBox box = boxes.get(i);
      double height = Math.ceil(box.prefHeight(BOX * em));
      box.resizeRelocate(left + at.x(), top + at.y(), BOX * em, height);
      leaves(box, left + at.x() + BOX * em, top + at.y(), em);
    }
    for (int i = 0; i < ways.size(); i++) {
      ways.get(i).draw(plan.routes().get(i), left, top, em);
    }
  }

  private static void leaves(StepBox box, double x, double y, double em) {
    double at = y;
    for (int i = 0; i < box.leaves().size(); i++) {
      Region leaf = box.leaves().get(i);
      double height = Math.ceil(leaf.prefHeight(LEAF * em));
      leaf.resizeRelocate(x + TO_LEAF * em, at, LEAF * em, height);
      double from = y + Math.min(box.getHeight() - em / 2, Math.max(em, at - y + height / 2));
      box.join(i, x, from, x + TO_LEAF * em, at + height / 2);
      at += height + BETWEEN_LEAVES * em;
    }
  }
}
