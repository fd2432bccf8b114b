package vn.hotline1022.ui.feedback;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.queue.QueueLines;
import vn.hotline1022.ui.queue.QueueWords;

/** One item in the list: its code, what it is about, where, how it stands, what is to be done. */
final class FeedbackCell extends RowCell<FeedbackLine> {
  private final FollowWords words;
  private final QueueWords queue;
  private final Supplier<QueueLines> way;
  private final Label code = Panes.label("", "mono", "caption");
  private final Label badge = new Label();
  private final Label title = Panes.text("", "strong");
  private final Label where = Panes.text("", "secondary");
  private final Label task = Panes.text("");
  private final VBox row;

  /**
   * @param way how the items of the list stand on their way to the receiver
   */
  FeedbackCell(FollowWords words, Supplier<QueueLines> way) {
    this.words = words;
    this.queue = new QueueWords(words.texts());
    this.way = way;
    code.setMinWidth(USE_PREF_SIZE);
    badge.setMinWidth(USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", code, Panes.spacer(), badge);
    this.row = Panes.column("gap-xs", head, title, where, task);
  }

  @Override
  protected void updateItem(FeedbackLine line, boolean none) {
    super.updateItem(line, none);
    if (none || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    code.setText(line.code());
    badge.setText(words.badge(line));
    badge.getStyleClass().setAll("label", FollowWords.style(line));
    badge.setGraphic(line.overdue() ? Icons.of(Icon.CLOCK_ALERT_OUTLINE, "small", "danger") : null);
    title.setText(words.title(line));
    where.setText(words.placeAndCategory(line));
    showLast(line);
    setAccessibleText(
        String.join(" ", badge.getText(), title.getText(), where.getText(), task.getText()));
    setGraphic(row);
  }

  /** Where it stands on its way, else what somebody has to do: in the same place. */
  private void showLast(FeedbackLine line) {
    Optional<Outgoing> goes = way.get().row(line.id());
    Optional<String> elsewhere = way.get().elsewhere(line.id());
    String said = goes.map(queue::mark).or(() -> line.task().map(words::task)).orElse("");
    task.setText(elsewhere.map(receiver -> queue.elsewhere(said, receiver)).orElse(said));
    task.setGraphic(
        goes.map(Outgoing::stage)
            .map(stage -> Icons.of(QueueWords.icon(stage), "small", QueueWords.tone(stage)))
            .orElse(null));
    boolean todo = goes.isEmpty() && line.task().isPresent();
    task.getStyleClass().setAll("label", todo ? "task-line" : "queue-mark");
    if (!todo) {
      task.getStyleClass().add(goes.map(Outgoing::stage).map(QueueWords::tone).orElse("muted"));
    }
    task.setVisible(!task.getText().isEmpty());
    task.setManaged(!task.getText().isEmpty());
  }
}
