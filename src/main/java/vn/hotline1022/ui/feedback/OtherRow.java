package vn.hotline1022.ui.feedback;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Panes;

/** One item in a short list to choose from: its code, what it is about, where. */
final class OtherRow {
  private OtherRow() {}

  static ToggleButton of(FeedbackLine line, FollowWords words) {
    Label code = Panes.label(line.code() + " · " + words.state(line.state()), "caption");
    Label title = Panes.text(words.title(line), "strong");
    Label where = Panes.text(words.placeAndCategory(line), "secondary");
    ToggleButton row = new ToggleButton();
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setGraphic(Panes.column("gap-none", code, title, where));
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("other-row");
    row.setAccessibleText(code.getText() + " " + title.getText());
    return row;
  }
}
