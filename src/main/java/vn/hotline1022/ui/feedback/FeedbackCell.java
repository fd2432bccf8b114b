package vn.hotline1022.ui.feedback;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.queue.QueueWords;

/** One item in the list: its code, what it is about, where, how it stands, what is to be done. */
final class FeedbackCell extends RowCell<FeedbackLine> {
  private final FollowWords words;
  private final QueueWords queue;
  private final Supplier<Map<UUID, Outgoing>> underWay;
  private final Label code = Panes.label("", "mono", "caption");
  private final Label badge = new Label();
  private final Label title = Panes.text("", "strong");
  private final Label where = Panes.text("", "secondary");
  private final Label task = Panes.text("");
  private final VBox row;

  /**
   * @param underWay what is not at the receiver yet
   */
  FeedbackCell(FollowWords words, Supplier<Map<UUID, Outgoing>> underWay) {
    this.words = words;
    this.queue = new QueueWords(words.texts());
    this.underWay = underWay;
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
    badge.setGraphic(
        line.overdue() ? Icons.of(MaterialDesignC.CLOCK_ALERT_OUTLINE, "small", "danger") : null);
    title.setText(words.title(line));
    where.setText(words.placeAndCategory(line));
    showLast(line);
    setAccessibleText(
        String.join(" ", badge.getText(), title.getText(), where.getText(), task.getText()));
    setGraphic(row);
  }

  /** Where it stands on its way, else what somebody has to do: in the same place. */
  private void showLast(FeedbackLine line) {
    Optional<Outgoing> goes = Optional.ofNullable(underWay.get().get(line.id()));
    task.setText(goes.map(queue::mark).or(() -> line.task().map(words::task)).orElse(""));
    task.setGraphic(
        goes.map(Outgoing::stage)
            .map(stage -> Icons.of(QueueWords.icon(stage), "small", QueueWords.tone(stage)))
            .orElse(null));
    task.getStyleClass().setAll("label", goes.isPresent() ? "queue-mark" : "task-line");
    goes.ifPresent(it -> task.getStyleClass().add(QueueWords.tone(it.stage())));
    task.setVisible(!task.getText().isEmpty());
    task.setManaged(!task.getText().isEmpty());
  }
}
