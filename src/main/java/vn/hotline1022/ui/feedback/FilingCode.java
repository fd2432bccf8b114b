package vn.hotline1022.ui.feedback;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.DraftLine;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The code the receiver gave, typed back and checked, and the key that says it is filed. */
final class FilingCode extends VBox {
  /** It is filed. */
  static final String FILED = "Ctrl ⏎";

  private final HandFilingModel filing;
  private final FollowWords words;
  private final Texts texts;
  private final TextField field;
  private final Label hint = Panes.text("", "field-hint");

  FilingCode(HandFilingModel filing, FollowTools tools, FollowWords words) {
    this.filing = filing;
    this.words = words;
    this.texts = words.texts();
    this.field = new Fields(texts).text(FeedbackBounds.RECEIVER_CODE_MAX);
    field.setId("filing-code");
    field.getStyleClass().addAll("mono", "code-field");
    field.textProperty().bindBidirectional(filing.code());
    field.setOnAction(_ -> filing.file());
    Button file =
        Actions.button(
            Icon.SEND_CHECK_OUTLINE,
            texts.get("feedback.file.done"),
            FILED,
            filing::file,
            "primary-action");
    file.setId("filing-done");
    getStyleClass().addAll("card", "gap-s", "filing-code");
    getChildren()
        .setAll(
            Fields.labelled(texts.get("feedback.file.code", HandFilingModel.RECEIVER), field),
            hint,
            Panes.spacer(),
            new DraftLine(filing.form().keptAt(), texts),
            file);
    filing.problem().subscribe(_ -> show());
    filing.taken().subscribe(_ -> show());
  }

  void focus() {
    field.requestFocus();
    field.end();
  }

  private void show() {
    Optional<Feedback> taken = filing.taken().get();
    Optional<HandFilingModel.Problem> problem = filing.problem().get();
    boolean wrong = taken.isPresent() || problem.isPresent();
    hint.setText(
        taken
            .map(
                other ->
                    texts.get("feedback.file.problem.CODE_TAKEN", other.code(), words.title(other)))
            .or(() -> problem.map(it -> texts.get("feedback.file.problem." + it, "", "")))
            .orElse(texts.get("feedback.file.code.how")));
    hint.getStyleClass().remove("error");
    field.getStyleClass().remove("invalid");
    if (wrong) {
      hint.getStyleClass().add("error");
      field.getStyleClass().add("invalid");
    }
    field.setAccessibleHelp(hint.getText());
  }
}
