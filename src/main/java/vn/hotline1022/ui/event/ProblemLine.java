package vn.hotline1022.ui.event;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What keeps something from being kept, in a line that is always there so that nothing moves. */
final class ProblemLine extends HBox {
  private final Label words = Panes.growing(Panes.text("", "text-danger"));
  private final Button mask;

  ProblemLine(Texts texts, Runnable masking) {
    mask = Panes.button(texts.get("event.mask"), masking);
    getStyleClass().addAll("gap-s", "problem-row");
    getChildren().setAll(words, mask);
    show(Optional.empty(), false);
  }

  void show(Optional<String> problem, boolean secret) {
    words.setText(problem.orElse(""));
    mask.setVisible(secret);
    mask.setManaged(secret);
  }
}
