package vn.hotline1022.ui.board;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/** The load per half hour with its legend. */
final class LoadPane extends BoardCard {
  private final LoadChart chart;
  private final Label empty;
  private final HBox ofCapacity;
  private final HBox ofTypical;

  LoadPane(BoardModel model, BoardWords words) {
    this.chart = new LoadChart(model, words);
    this.empty = Panes.text(words.get("board.load.empty"), "secondary");
    this.ofCapacity = legend("load-capacity-key", words.get("board.load.key.capacity"));
    this.ofTypical = legend("load-typical-key", words.get("board.load.key.typical"));
    getStyleClass().addAll("gap-xs", "board-card");
    HBox head =
        Panes.row(
            "gap-m",
            Panes.label(words.get("board.load.title"), "title-card"),
            Panes.spacer(),
            legend("load-bar-key", words.get("board.load.key.calls")),
            ofTypical,
            ofCapacity);
    StackPane middle = new StackPane(chart, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().setAll(head, middle);
    model.load().subscribe(this::show);
  }

  private static HBox legend(String style, String text) {
    Region key = new Region();
    key.getStyleClass().add(style);
    return Panes.row("gap-xs", key, Panes.label(text, "caption"));
  }

  private void show(Load load) {
    boolean none = load.bars().stream().allMatch(bar -> bar.calls() == 0);
    boolean nothing = none && load.bars().stream().allMatch(bar -> bar.typical().isEmpty());
    empty.setVisible(nothing);
    chart.setVisible(!nothing);
    show(ofCapacity, load.bars().stream().anyMatch(bar -> bar.capacity().isPresent()));
    show(ofTypical, load.bars().stream().anyMatch(bar -> bar.typical().isPresent()));
  }

  private static void show(HBox legend, boolean now) {
    legend.setVisible(now);
    legend.setManaged(now);
  }
}
