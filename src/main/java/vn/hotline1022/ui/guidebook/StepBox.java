package vn.hotline1022.ui.guidebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.Step;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** A step in the flow: its title, how many came to it and how many went no further. */
final class StepBox extends VBox {

  /** From this share on, a step loses many or very many. */
  private static final double MANY = 0.08;

  private static final double VERY_MANY = 0.2;

  private final String step;
  private final List<Region> leaves = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  StepBox(FlowGraph.Node node, GuideWords words, Optional<GuideFigures> figures, boolean reviews) {
    this.step = node.id();
    getStyleClass().add("flow-step");
    Texts texts = words.texts();
    String title =
        switch (node.step()) {
          case Step.Question question -> words.plain(question.title());
          case Step.Junction _ -> texts.get("guidebook.junction");
        };
    getChildren().add(Panes.text(title, "flow-title"));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(title);
    boolean shown = node.step() instanceof Step.Question;
    if (!shown) {
      getStyleClass().add("flow-junction");
    }
    if (step.equals(words.guide().start())) {
      getStyleClass().add("flow-start");
    }
    if (node.step() instanceof Step.Question question
        && reviews
        && !words.guide().verified(question)) {
      getStyleClass().add("flow-untried");
      getChildren().add(Panes.text(texts.get("guidebook.flow.untried"), "flow-note"));
    }
    if (shown) {
      figures.ifPresent(counted -> count(Optional.ofNullable(counted.steps().get(step)), texts));
    }
    for (FlowGraph.Leaf leaf : node.leaves()) {
      LeafBox box = new LeafBox(leaf, words, figures.map(all -> all.steps().get(step)));
      Line line = new Line();
      line.getStyleClass().add("flow-way");
      leaves.add(box);
      lines.add(line);
    }
  }

  private void count(Optional<GuideFigures.AtStep> here, Texts texts) {
    if (here.filter(counts -> counts.reached() > 0).isEmpty()) {
      getStyleClass().add("flow-pale");
      getChildren().add(Panes.text(texts.get("guidebook.flow.nobody"), "flow-number"));
      return;
    }
    GuideFigures.AtStep counts = here.get();
    String reached = texts.number(counts.reached());
    Label line =
        counts.stopped() == 0
            ? Panes.text(texts.get("guidebook.flow.reached", reached), "flow-number")
            : Panes.text(
                texts.get(
                    "guidebook.flow.stopped",
                    reached,
                    texts.number(counts.stopped()),
                    GuideWords.percent(counts.dropOff())),
                "flow-number");
    getChildren().add(line);
    if (counts.dropOff() >= VERY_MANY) {
      getStyleClass().add("flow-loses-most");
    } else if (counts.dropOff() >= MANY) {
      getStyleClass().add("flow-loses");
    }
    setAccessibleText(getAccessibleText() + ". " + line.getText());
  }

  String step() {
    return step;
  }

  /** Where ways leave the guide from here; the chart places them. */
  List<Region> leaves() {
    return leaves;
  }

  List<? extends Node> lines() {
    return lines;
  }

  /** Draws the line to a leaf. */
  void join(int leaf, double fromX, double fromY, double toX, double toY) {
    Line line = lines.get(leaf);
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }
}
