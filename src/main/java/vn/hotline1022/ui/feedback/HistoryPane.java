package vn.hotline1022.ui.feedback;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/** The history as dots on a line, oldest on top; what is to come is the pale one at the end. */
final class HistoryPane extends GridPane {

  HistoryPane() {
    getStyleClass().add("history");
    ColumnConstraints dots = new ColumnConstraints();
    dots.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(dots, words);
  }

  void show(List<HistoryEntry> entries) {
    getChildren().clear();
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntry entry = entries.get(i);
      addRow(i, rail(entry, i == entries.size() - 1), words(entry));
    }
  }

  private static VBox rail(HistoryEntry entry, boolean last) {
    Region dot = new Region();
    dot.getStyleClass().addAll("history-dot", entry.mark().style());
    Region line = new Region();
    line.getStyleClass().add("history-line");
    line.setVisible(!last);
    VBox.setVgrow(line, Priority.ALWAYS);
    VBox rail = new VBox(dot, line);
    rail.getStyleClass().add("history-rail");
    return rail;
  }

  private static VBox words(HistoryEntry entry) {
    Label title = Panes.text(entry.title(), "strong");
    Label when = Panes.label(entry.when(), "caption");
    when.setMinWidth(USE_PREF_SIZE);
    FlowPane head = new FlowPane(title, when);
    head.getStyleClass().add("history-head");
    VBox words = Panes.column("gap-none", head);
    if (!entry.detail().isBlank()) {
      words.getChildren().add(Panes.text(entry.detail(), "secondary"));
    }
    words.getStyleClass().add("history-words");
    return words;
  }
}
