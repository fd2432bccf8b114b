package vn.hotline1022.ui.guidebook;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** Where a way leaves the guide: an end of it, another guide, or the same step once more. */
final class LeafBox extends HBox {

  LeafBox(FlowGraph.Leaf leaf, GuideWords words, Optional<GuideFigures.AtStep> here) {
    getStyleClass().addAll("flow-leaf", "flow-leaf-" + kind(leaf, words));
    setAlignment(Pos.CENTER_LEFT);
    if (!leaf.keys().isEmpty()) {
      Label mark = Panes.label(GuideWords.keys(leaf.keys(), words.texts()), "flow-key");
      mark.setMinWidth(USE_PREF_SIZE);
      getChildren().add(mark);
    }
    getChildren().addAll(Icons.of(icon(leaf, words), "flow-icon"));
    getChildren().add(Panes.growing(Panes.text(name(leaf, words), "flow-leaf-text")));
    here.ifPresent(
        counts -> {
          int used = leaf.keys().stream().mapToInt(k -> counts.answers().getOrDefault(k, 0)).sum();
          Label many = Panes.label(words.texts().number(used), "flow-number");
          many.setMinWidth(USE_PREF_SIZE);
          many.setVisible(!leaf.keys().isEmpty());
          getChildren().add(many);
        });
  }

  private static Optional<End> end(FlowGraph.Leaf leaf, GuideWords words) {
    return leaf.kind() == FlowGraph.Leaf.Kind.END
        ? Optional.ofNullable(words.guide().ends().get(leaf.name()))
        : Optional.empty();
  }

  private static String kind(FlowGraph.Leaf leaf, GuideWords words) {
    return end(leaf, words)
        .map(end -> end.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("guide");
  }

  private static String name(FlowGraph.Leaf leaf, GuideWords words) {
    return switch (leaf.kind()) {
      case END -> end(leaf, words).map(end -> words.plain(end.title())).orElse(leaf.name());
      case CALL -> words.texts().get("guidebook.leaf.call", words.titleOf(leaf.name()));
      case CALL_ON -> words.texts().get("guidebook.leaf.on", words.titleOf(leaf.name()));
      case SWITCH -> words.texts().get("guidebook.leaf.switch", words.titleOf(leaf.name()));
      case AGAIN -> words.texts().get("guidebook.leaf.again");
    };
  }

  private static Icon icon(FlowGraph.Leaf leaf, GuideWords words) {
    return switch (leaf.kind()) {
      case END ->
          switch (end(leaf, words).map(End::kind).orElse(End.Kind.GIVEN_UP)) {
            case SUCCESS -> Icon.CHECK_CIRCLE_OUTLINE;
            case LATER -> Icon.CLOCK_OUTLINE;
            case GIVEN_UP -> Icon.CLOSE_CIRCLE_OUTLINE;
            case ESCALATED -> Icon.WRENCH_OUTLINE;
          };
      case CALL, CALL_ON -> Icon.KEYBOARD_RETURN;
      case SWITCH -> Icon.ARROW_RIGHT;
      case AGAIN -> Icon.REFRESH;
    };
  }
}
