package vn.hotline1022.ui.feedback;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.MarkedArea;

/** What it is: in one line, in words, and when it was seen. */
final class MatterPane extends VBox {
  private final FormModel form;
  private final Texts texts;
  private final TextField title;
  private final TextArea description;
  private final TextField day;

  MatterPane(FormModel form, FormControls controls, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.title = controls.line(Field.TITLE, "title");
    this.description = controls.fields().area(FormLimits.of(Field.DESCRIPTION));
    this.day = controls.line(Field.SEEN_DAY, "day");
    description.setId("feedback-description");
    description.setPromptText(texts.get("feedback.form.prompt.description"));
    Spoken.name(description, texts.get("feedback.form.name.description"));
    description.getStyleClass().add("matter-text");
    description.textProperty().bindBidirectional(form.fields().value(Field.DESCRIPTION));
    controls.locked(description);
    MarkedArea marked = new MarkedArea(description, form.guard().marks());
    VBox.setVgrow(marked, Priority.ALWAYS);
    TextField time = controls.line(Field.SEEN_TIME, "time");
    day.getStyleClass().add("seen-day");
    time.getStyleClass().add("seen-time");
    HBox seen = Panes.row("gap-s", day, time, Panes.spacer(), ago("today", 0), ago("yesterday", 1));
    getStyleClass().add("gap-s");
    getChildren().setAll(controls.head("feedback.form.part.matter"), title, marked, seen);
  }

  private Button ago(String name, int days) {
    Button button =
        Panes.button(
            texts.get("feedback.form.seen." + name),
            () -> {
              LocalDate today =
                  LocalDate.ofInstant(form.tools().calls().time().now(), Formats.ZONE);
              form.fields().value(Field.SEEN_DAY).set(Formats.date(today.minusDays(days)));
            },
            "chip",
            "quick");
    button.setId("feedback-seen-" + name);
    return button;
  }

  TextField title() {
    return title;
  }

  TextArea description() {
    return description;
  }

  TextField day() {
    return day;
  }
}
