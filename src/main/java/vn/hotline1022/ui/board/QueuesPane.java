package vn.hotline1022.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.shell.Screen;

/** What waits for somebody; each line leads to its place. */
final class QueuesPane extends BoardCard {
  private final BoardWords words;
  private final Line promises;
  private final Line faults;
  private final Line feedback;
  private final Line desks;

  QueuesPane(BoardModel model, BoardWords words) {
    this.words = words;
    this.promises =
        new Line("promises", Icon.CALENDAR_CLOCK, () -> model.go(Screen.Place.FOLLOW_UPS));
    this.faults = new Line("faults", Icon.WRENCH_OUTLINE, () -> model.go(Screen.Place.ESCALATIONS));
    this.feedback =
        new Line("feedback", Icon.BULLHORN_OUTLINE, () -> model.go(Screen.Place.FEEDBACK));
    this.desks = new Line("desks", Icon.MONITOR, () -> model.go(Screen.Place.SETTINGS));
    getStyleClass().addAll("gap-xs", "board-card");
    // Its lines need all of their height: the page scrolls rather than that they overlap.
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Roving roving = new Roving();
    List<Button> lines = List.of(promises.button, faults.button, feedback.button, desks.button);
    VBox rows = new VBox();
    rows.getChildren().setAll(lines);
    roving.over(lines);
    getChildren().setAll(Panes.label(words.get("board.queues.title"), "title-card"), rows);
    model.queues().subscribe(this::show);
  }

  private void show(Queues now) {
    promises.show(
        words.get("board.queue.promises", now.overdue(), now.promised()), now.overdue() > 0);
    faults.show(
        words.get("board.queue.faults", now.faultsNew(), now.faultsOpen()), now.faultsNew() > 0);
    feedback.show(
        words.get("board.queue.feedback", now.feedback(), now.feedbackOverdue()),
        now.feedback() > 0);
    desks.show(
        now.desks() == 0
            ? words.get("board.queue.desks.none")
            : words.get("board.queue.desks", now.missing().size(), now.desks()),
        !now.missing().isEmpty());
    desks.tip(String.join(", ", now.missing()));
  }

  /** A line: what it is, an icon that warns when something waits, and how much does. */
  private final class Line {
    private final Button button = new Button();
    private final String name;
    private final Label said = Panes.label("", "caption");
    private final Node quiet;
    private final Node warns = Icons.of(Icon.ALERT, "small", "warning");

    Line(String id, Icon icon, Runnable open) {
      this.name = words.get("board.queue.name." + id);
      this.quiet = Icons.of(icon, "small");
      VBox lines = new VBox(Panes.label(name, "medium"), said);
      HBox line = Panes.row("gap-s", new StackPane(quiet, warns), lines);
      button.setId("board-queue-" + id);
      button.setGraphic(line);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.getStyleClass().add("board-row");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(_ -> open.run());
    }

    void show(String text, boolean waits) {
      said.setText(text);
      button.setAccessibleText(name + ": " + text);
      warns.setVisible(waits);
      quiet.setVisible(!waits);
    }

    void tip(String text) {
      button.setTooltip(text.isEmpty() ? null : new Tooltip(text));
      button.setAccessibleHelp(text);
    }
  }
}
