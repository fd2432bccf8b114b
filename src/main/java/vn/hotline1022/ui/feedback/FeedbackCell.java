package vn.hotline1022.ui.feedback;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;

/** One item in the list: its code, what it is about, where, how it stands, what is to be done. */
final class FeedbackCell extends RowCell<FeedbackLine> {
  private final FollowWords words;
  private final Label code = Panes.label("", "mono", "caption");
  private final Label badge = new Label();
  private final Label title = Panes.text("", "strong");
  private final Label where = Panes.text("", "secondary");
  private final Label task = Panes.text("", "task-line");
  private final VBox row;

  FeedbackCell(FollowWords words) {
    this.words = words;
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
    task.setText(line.task().map(words::task).orElse(""));
    task.setVisible(line.task().isPresent());
    task.setManaged(line.task().isPresent());
    setAccessibleText(
        String.join(" ", badge.getText(), title.getText(), where.getText(), task.getText()));
    setGraphic(row);
  }
}
