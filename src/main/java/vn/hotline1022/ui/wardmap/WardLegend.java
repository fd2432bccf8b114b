package vn.hotline1022.ui.wardmap;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Which step is which range: the same numbers as in the tiles, beside their colours. */
final class WardLegend {
  private final Texts texts;
  private final WardTexts words;
  private final FlowPane root = new FlowPane();

  WardLegend(Texts texts) {
    this.texts = texts;
    this.words = new WardTexts(texts);
    root.getStyleClass().add("ward-legend");
  }

  Region view() {
    return root;
  }

  void show(WardMeasure measure, WardScale scale, boolean unknown) {
    if (scale.steps().isEmpty()) {
      root.getChildren().setAll(Panes.text(texts.get("wardmap.legend.nothing"), "secondary"));
      return;
    }
    root.getChildren().setAll(entry("step-0", "", texts.get("wardmap.legend.none")));
    for (int i = 0; i < scale.steps().size(); i++) {
      int number = scale.number(i);
      root.getChildren()
          .add(entry("step-" + number, "" + number, words.range(measure, scale.steps().get(i))));
    }
    if (unknown) {
      root.getChildren().add(entry("step-unknown", "–", texts.get("wardmap.legend.unknown")));
    }
  }

  private static HBox entry(String step, String number, String range) {
    Label patch = Panes.label(number, "ward-tile", "ward-patch", step);
    patch.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return Panes.row("gap-xs", patch, Panes.label(range, "caption"));
  }
}
