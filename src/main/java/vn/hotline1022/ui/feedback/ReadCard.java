package vn.hotline1022.ui.feedback;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What is read to the citizen, told from what is only for the person at the desk. */
final class ReadCard {
  private ReadCard() {}

  static VBox of(Texts texts, Label sentence) {
    VBox card =
        Panes.column(
            "gap-xs", Panes.label(texts.get("feedback.follow.read"), "read-label"), sentence);
    card.getStyleClass().add("read-card");
    return card;
  }
}
