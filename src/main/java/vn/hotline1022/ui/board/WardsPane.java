package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;

/** The wards and communes with most calls. */
final class WardsPane extends VBox {
  private static final int MOST = 4;

  private final BoardModel model;
  private final BoardWords words;
  private final VBox rows = new VBox();
  private final List<Line> lines = new ArrayList<>();
  private final Label empty;
  private final Roving roving = new Roving();

  WardsPane(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    this.empty = Panes.text(words.get("board.wards.empty"), "secondary");
    getStyleClass().addAll("card", "gap-xs", "board-card");
    Button all =
        Panes.button(
            words.get("board.wards.all"), () -> model.by().set(Group.By.PLACE), "link-action");
    all.setId("board-wards-all");
    HBox head =
        Panes.row(
            "gap-s",
            Panes.label(words.get("board.wards.title"), "title-card"),
            Panes.spacer(),
            all);
    Label what = Panes.label(words.get("board.wards.what"), "caption");
    getChildren().setAll(head, what, empty, rows);
    what.visibleProperty().bind(empty.visibleProperty().not());
    what.managedProperty().bind(what.visibleProperty());
    model.wards().subscribe(this::show);
    model.tools().units().finder().subscribe(_ -> show(model.wards().get()));
  }

  private void show(List<Group> wards) {
    List<Group> known = wards.stream().filter(group -> !group.code().isEmpty()).toList();
    int count = Math.min(MOST, known.size());
    if (lines.size() != count) {
      lines.clear();
      for (int i = 0; i < count; i++) {
        lines.add(new Line());
      }
      List<Button> buttons = lines.stream().map(line -> line.button).toList();
      rows.getChildren().setAll(buttons);
      roving.over(buttons);
    }
    for (int i = 0; i < count; i++) {
      lines.get(i).show(known.get(i));
    }
    empty.setVisible(known.isEmpty());
    empty.setManaged(known.isEmpty());
  }

  /** A ward; only its words change while figures move. */
  private final class Line {
    private final Button button = new Button();
    private final Label name = Panes.label("", "medium");
    private final Label numbers = Panes.label("", "mono", "strong");

    Line() {
      numbers.setMinWidth(USE_PREF_SIZE);
      HBox line = Panes.row("gap-s", name, Panes.spacer(), numbers);
      button.setGraphic(line);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.getStyleClass().add("board-row");
      button.setMaxWidth(Double.MAX_VALUE);
      line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    }

    void show(Group group) {
      long activated = group.totals().calls().get(CallCount.ACTIVATED);
      name.setText(words.group(group));
      numbers.setText(Formats.number(group.answered()) + " · " + Formats.number(activated));
      button.setAccessibleText(
          words.get("board.wards.said", words.group(group), group.answered(), activated));
      button.setOnAction(_ -> BoardWords.open(model, group));
    }
  }
}
