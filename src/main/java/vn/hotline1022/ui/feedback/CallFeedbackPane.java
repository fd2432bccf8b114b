package vn.hotline1022.ui.feedback;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The items of the open call and of whoever called; takes no room when there are none. */
public final class CallFeedbackPane extends VBox {
  private final FollowWords words;
  private final Texts texts;
  private final FollowDesk desk;

  /**
   * @param desk brings an item to the front
   */
  public CallFeedbackPane(CallFeedback model, FollowTools tools, Texts texts, FollowDesk desk) {
    this.words = new FollowWords(texts, tools);
    this.texts = texts;
    this.desk = desk;
    getStyleClass().add("gap-s");
    managedProperty().bind(visibleProperty());
    model.shown().subscribe(this::show);
  }

  private void show(CallFeedback.Shown shown) {
    getChildren().clear();
    add("feedback.find.call", shown.here());
    add("feedback.find.person", shown.others());
    setVisible(!getChildren().isEmpty());
  }

  private void add(String heading, List<FeedbackLine> lines) {
    if (!lines.isEmpty()) {
      getChildren().add(Panes.text(texts.get(heading), "caption"));
      lines.forEach(line -> getChildren().add(row(line)));
    }
  }

  private Button row(FeedbackLine line) {
    String said = texts.get("feedback.find.line", words.title(line), words.badge(line));
    Button row = Panes.button(said, () -> desk.open(line));
    row.setWrapText(true);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(line.code() + ", " + said);
    return row;
  }
}
